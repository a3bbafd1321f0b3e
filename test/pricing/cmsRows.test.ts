import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { WHOLE_NUMBERS } from '../../src/pricing/arithmetic.ts';
import { isSubjectToOppsCap } from '../../src/pricing/rowFacts.ts';
import { unitFee } from '../../src/pricing/unitFee.ts';
import { readReleases } from '../../src/refresh/readReleases.ts';
import type { RelativeValueRow } from '../../src/schedule/relativeValues.ts';
import { SETTINGS, type Setting } from '../../src/schedule/setting.ts';
import { statusMeaning } from '../../src/schedule/statuses.ts';
import { cmsFile, cmsFilesAreHere } from '../cmsFiles.ts';
import { REST_OF_TEXAS_2026 } from './made.ts';
import { priced } from './madeVisit.ts';

const FACTOR = 334009;

/** The fee schedule amount of a row in cents, by the formula over whole numbers, apart from the rules. */
function feeScheduleAmount(row: RelativeValueRow, setting: Setting): number {
  const facility = setting === 'facility';
  const amount = (pe: number, malpractice: number) =>
    unitFee(WHOLE_NUMBERS, { work: row.workRvu, pe, malpractice }, REST_OF_TEXAS_2026.gpci, FACTOR);
  const fee = amount(facility ? row.facilityPeRvu : row.nonFacilityPeRvu, row.malpracticeRvu);
  if (!isSubjectToOppsCap(row)) return fee;
  const cap = amount(facility ? row.oppsFacilityPeRvu : row.oppsNonFacilityPeRvu, row.oppsMalpracticeRvu);
  return Math.min(fee, cap);
}

describe.skipIf(!cmsFilesAreHere)('release 2026C', () => {
  it('prices every row alone on a visit at its fee schedule amount, in either setting', async () => {
    const name = 'rvu26c.zip';
    const read = await readReleases([{ name, bytes: await readFile(cmsFile(name)) }]);
    if (!read.ok) throw new Error(JSON.stringify(read.problems[0]));
    const rows = read.releases[0]?.rows ?? [];
    let compared = 0;
    for (const row of rows) {
      for (const setting of SETTINGS) {
        const modifiers = row.modifier === '' ? [] : [row.modifier];
        const [line] = priced({ lines: [{ code: row.code, row, modifiers }], setting });
        const hasPrice =
          statusMeaning(row.status)?.answer === 'priced' &&
          row.workRvu + row.nonFacilityPeRvu + row.facilityPeRvu + row.malpracticeRvu > 0;
        if (!hasPrice) {
          expect([row.code, line?.allowed]).toEqual([row.code, null]);
          continue;
        }
        compared += 1;
        const answered = [row.code, row.modifier, line?.outcome, line?.allowed?.coefficient];
        expect(answered).toEqual([row.code, row.modifier, 'priced', feeScheduleAmount(row, setting)]);
      }
    }
    expect(compared).toBe(2 * 9520);
  });
});
