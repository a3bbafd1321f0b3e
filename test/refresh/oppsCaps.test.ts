import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { conversionFactorOfRelease, gpciFacts } from '../../src/pricing/rowFacts.ts';
import { cappedAt, fullFee, oppsAmount } from '../../src/pricing/rowFees.ts';
import { identified } from '../../src/refresh/identify.ts';
import { readReleases } from '../../src/refresh/readReleases.ts';
import { localityId } from '../../src/schedule/locality.ts';
import { cmsFile, cmsFilesAreHere } from '../cmsFiles.ts';

describe.skipIf(!cmsFilesAreHere)("the OPPS-capped amounts of CMS's own list", () => {
  it.each(['rvu25a-updated-01_10_2025.zip', 'rvu25c.zip', 'rvu25d.zip'])(
    '%s: each of an active code is the lesser of the fee and the amount from its OPPS values',
    async (name) => {
      const read = await readReleases([{ name, bytes: readFileSync(cmsFile(name)) }]);
      const content = read.ok ? read.releases[0] : undefined;
      if (!content) throw new Error(`${name} could not be read`);
      const release = identified(content);
      const conversionFactor = conversionFactorOfRelease(release);
      const rows = new Map(content.rows.map((row) => [`${row.code} ${row.modifier}`, row]));
      const places = new Map(content.localities.map((each) => [localityId(each), gpciFacts(each, release)]));
      let compared = 0;
      for (const cap of content.oppsCaps) {
        const row = rows.get(`${cap.code} ${cap.modifier}`);
        const gpci = places.get(localityId(cap));
        if (row?.status !== 'A' || !gpci) continue;
        const from = { row, release, deleted: false };
        for (const setting of ['facility', 'non-facility'] as const) {
          const amount = oppsAmount(from, setting, { gpci, conversionFactor });
          if (!amount) throw new Error(`${cap.code} is listed and has no OPPS values`);
          const ours = cappedAt(fullFee(from, setting, { gpci, conversionFactor }), amount).coefficient;
          const published = setting === 'facility' ? cap.facilityCents : cap.nonFacilityCents;
          if (ours !== published)
            throw new Error(`${cap.code} ${localityId(cap)}: ${ours}, CMS ${published}`);
          compared += 1;
        }
      }
      // 58 codes and modifiers of status A, 109 localities, two settings
      expect(compared).toBe(58 * 109 * 2);
    },
  );
});
