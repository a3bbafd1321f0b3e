import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { unpack } from '../../src/files/unpack.ts';
import { readPaymentAmounts } from '../../src/refresh/readPaymentAmounts.ts';
import { readReleases } from '../../src/refresh/readReleases.ts';
import { readZipTable } from '../../src/refresh/readZipTable.ts';
import type { ReleaseContent } from '../../src/schedule/release.ts';
import { cmsFile, cmsFilesAreHere } from '../cmsFiles.ts';

const RVU25A = 'rvu25a-updated-01_10_2025.zip';
const file = (name: string) => ({ name, bytes: readFileSync(cmsFile(name)) });

async function releaseOf(files: Parameters<typeof readReleases>[0]): Promise<ReleaseContent> {
  const read = await readReleases(files);
  if (!read.ok) throw new Error(JSON.stringify(read.problems[0]));
  return read.releases[0]!;
}

describe.skipIf(!cmsFilesAreHere)("CMS's own releases", () => {
  it.each([
    [RVU25A, '2025-01-01', 'single', 323465, 18_865, 15_260],
    ['rvu25c.zip', '2025-07-01', 'single', 323465, 19_029, 15_260],
    ['rvu25d.zip', '2025-10-01', 'single', 323465, 19_090, 15_260],
    ['rvu26c.zip', '2026-07-01', 'non-qp', 334009, 19_356, 0],
  ])('%s from %s', async (name, effectiveFrom, track, conversionFactor, rows, oppsCaps) => {
    const release = await releaseOf([file(name)]);
    expect(release.header).toMatchObject({ effectiveFrom, track, conversionFactor });
    expect([release.rows.length, release.localities.length, release.oppsCaps.length]).toEqual([
      rows,
      109,
      oppsCaps,
    ]);
    expect(new Set(release.localities.map(({ locality }) => locality)).size).toBe(47);
  });

  it.each([RVU25A, 'rvu25c.zip', 'rvu25d.zip'])('%s says the same as csv and as text', async (name) => {
    const { bytes } = file(name);
    const unpacked = await unpack(name, bytes);
    const texts = unpacked.ok ? unpacked.members.filter((member) => member.name.endsWith('.txt')) : [];
    const text = await releaseOf(texts.map((member) => ({ ...member, name: member.name.split(': ')[1]! })));
    const csv = await releaseOf([{ name, bytes }]);
    expect(byKey(text)).toEqual(byKey(csv));
    expect(text.header).toMatchObject({ effectiveFrom: csv.header.effectiveFrom, letter: csv.header.letter });
    expect(text.localities.map(({ gpci }) => gpci)).toEqual(csv.localities.map(({ gpci }) => gpci));
    expect(text.localities.map((row) => row.anesthesiaConversionFactor)).toEqual(
      csv.localities.map((row) => row.anesthesiaConversionFactor),
    );
    expect(text.oppsCaps).toEqual(csv.oppsCaps);
  });

  it('sets aside the OPPS caps of six localities that do not exist', async () => {
    const read = await readReleases([file('rvu25d.zip')]);
    expect(read.ok && read.setAside.filter(({ count }) => count > 0)).toEqual([
      {
        member: 'rvu25d.zip: OPPSCAP_Oct.csv',
        reason:
          'localities that the GPCI file does not have: 01112-17, 01112-18, 01112-71, 01112-72, 01112-73, 01112-74',
        count: 840,
      },
    ]);
  });

  it.each([0.1, 0.5, 0.9])('with one byte changed at %d of its length are refused', async (part) => {
    const { name, bytes } = file(RVU25A);
    const at = Math.floor(bytes.length * part);
    bytes[at] = bytes[at]! ^ 1;
    const read = await readReleases([{ name, bytes }]);
    expect(read.ok ? [] : read.problems.map(({ code }) => code)).toEqual(['damaged-member']);
  });

  it('cut short are refused', async () => {
    const { name, bytes } = file('rvu25d.zip');
    const read = await readReleases([{ name, bytes: bytes.subarray(0, bytes.length - 5000) }]);
    expect(read.ok ? [] : read.problems.map(({ code }) => code)).toEqual(['damaged-zip']);
  });

  it.each([
    ['PFREV25C.txt', 109],
    ['PFREV26B_nonQP.zip', 4033],
    ['PFREV26B_QP.zip', 4033],
    ['PFDE25A.excerpt.txt', 279],
  ])('%s holds %i amounts', async (name, rows) => {
    const read = await readPaymentAmounts(file(name));
    expect(read.ok && [read.facts.rows.length, read.facts.repeated]).toEqual([rows, 0]);
  });

  it('the ZIP5 file holds 42,956 ZIPs, 580 of which cross localities', async () => {
    const read = await readZipTable(file('ZIP5_OCT2025.txt'));
    if (!read.ok) throw new Error(JSON.stringify(read.problems[0]));
    expect([read.facts.quarter, read.facts.rows.length]).toEqual(['20254', 42_956]);
    expect(read.facts.rows.filter((row) => row.crossesLocalities)).toHaveLength(580);
  });

  it.each(['MCR_MUE_PractitionerServices_Eff_04-01-2026.csv', 'ptp_therapy_pairs_2024q3.csv'])(
    '%s is not taken for a release',
    async (name) => {
      const read = await readReleases([file(name)]);
      expect(read.ok ? [] : read.problems.map(({ code }) => code)).toEqual(['not-recognised']);
    },
  );
});

function byKey({ rows }: ReleaseContent): Map<string, ReleaseContent['rows'][number]> {
  return new Map(
    rows.map((row) => [`${row.code} ${row.modifier}`, row] as const).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
