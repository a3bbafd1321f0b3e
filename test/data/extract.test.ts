import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { buildExtract } from '../../bin/extract/buildExtract.ts';
import { missingCodes } from '../../bin/extract/therapyExtract.ts';
import { localityId } from '../../src/schedule/locality.ts';
import { cmsFilesAreHere } from '../cmsFiles.ts';
import {
  RELEASE_FILES,
  SHIPPED,
  shippedNames,
  shippedRelease,
  shippedZipTable,
  ZIP5_FILES,
} from './shippedExtract.ts';

describe('the shipped extract', () => {
  it('is four releases and a ZIP table', () => {
    expect(shippedNames()).toEqual([
      'fee-schedule-2025A.txt',
      'fee-schedule-2025C.txt',
      'fee-schedule-2025D.txt',
      'fee-schedule-2026C.txt',
      'zip-localities-2025Q4.txt',
    ]);
  });

  it.each([
    ['2025A', '2025-01-01', 323465, 203178],
    ['2025C', '2025-07-01', 323465, 203178],
    ['2025D', '2025-10-01', 323465, 203178],
    ['2026C', '2026-07-01', 334009, null],
  ])('has release %s in force from %s', (title, effectiveFrom, conversionFactor, anesthesia) => {
    const { header, localities, oppsCaps } = shippedRelease(title);
    expect(header).toMatchObject({ effectiveFrom, conversionFactor, complete: false });
    expect(header.nationalAnesthesiaConversionFactor).toBe(anesthesia);
    expect(header.track).toBe(title.startsWith('2025') ? 'single' : 'non-qp');
    expect(new Set(localities.map(localityId)).size).toBe(109);
    expect(oppsCaps).toEqual([]);
  });

  // New in 2026: CMS's files of 2025 do not have them.
  const NEW_IN_2026 = ['98979', '98984', '98985', '98986'];

  it.each([
    ['2025A', NEW_IN_2026, 100],
    ['2025C', NEW_IN_2026, 100],
    ['2025D', NEW_IN_2026, 100],
    ['2026C', [], 104],
  ])('has every therapy code of %s but %j', (title, missing, codes) => {
    const release = shippedRelease(title);
    expect(missingCodes(release)).toEqual(missing);
    expect(new Set(release.rows.map(({ code }) => code)).size).toBe(codes);
  });

  it.each([
    ['2026C', '97110', 45, 41, 1],
    ['2025D', '97110', 45, 43, 1],
    ['2026C', '97530', 44, 60, 1],
    ['2025D', '97161', 154, 145, 4],
    ['2026C', '92507', 130, 97, 1],
  ])('has in %s for %s the values CMS printed', (title, code, work, practiceExpense, malpractice) => {
    const row = shippedRelease(title).rows.find((found) => found.code === code);
    expect(row).toMatchObject({
      workRvu: work,
      nonFacilityPeRvu: practiceExpense,
      malpracticeRvu: malpractice,
      multipleProcedure: '5',
    });
  });

  it.each([
    ['2026C', '04412-99', 1000, 949, 903],
    ['2025D', '04412-99', 1000, 945, 934],
    ['2025A', '12102-01', 1009, 992, 949],
  ])('has in %s for locality %s the indices', (title, id, work, pe, malpractice) => {
    const locality = shippedRelease(title).localities.find((found) => localityId(found) === id);
    expect(locality?.gpci).toEqual({ work, workWithoutFloor: null, pe, malpractice });
  });

  it('names the files it was read from', () => {
    expect(shippedRelease('2025D').header.sources).toEqual({
      relativeValues: 'rvu25d.zip: PPRRVU2025_Oct.csv',
      gpci: 'rvu25d.zip: GPCI2025.csv',
      counties: 'rvu25d.zip: 25LOCCO.csv',
      anesthesia: 'rvu25d.zip: ANES2025.csv',
      oppsCap: null,
    });
  });

  it('has the locality of every ZIP of the quarter', () => {
    const { quarter, rows } = shippedZipTable();
    const of = new Map(rows.map((row) => [row.zip, localityId(row)]));
    expect(quarter).toBe('20254');
    expect(of.size).toBe(42_956);
    expect(rows.filter(({ crossesLocalities }) => crossesLocalities)).toHaveLength(580);
    expect([of.get('94110'), of.get('78602')]).toEqual(['01112-05', '04412-99']);
  });

  it('has every ZIP in a locality that the releases have', () => {
    const known = new Set(shippedRelease('2026C').localities.map(localityId));
    const unknown = shippedZipTable().rows.filter((row) => !known.has(localityId(row)));
    expect([...new Set(unknown.map(localityId))]).toEqual([]);
  });
});

describe.runIf(cmsFilesAreHere)('built anew', () => {
  const folder = mkdtempSync(join(tmpdir(), 'allowable-extract-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is what is shipped, byte for byte', async () => {
    const built = await buildExtract({ releases: RELEASE_FILES, zip5: ZIP5_FILES }, folder);
    expect(built.ok).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(shippedNames());
    for (const name of shippedNames()) {
      expect(readFileSync(join(folder, name)).equals(readFileSync(`${SHIPPED}${name}`)), name).toBe(true);
    }
  });

  it('is refused whole where one file is no release', async () => {
    const elsewhere = join(folder, 'nothing');
    const built = await buildExtract({ releases: [...RELEASE_FILES, ...ZIP5_FILES], zip5: [] }, elsewhere);
    expect(built).toMatchObject({ ok: false });
    expect(readdirSync(folder)).not.toContain('nothing');
  });

  it('is refused where two files make the same name', async () => {
    const twice = RELEASE_FILES.slice(0, 1).flatMap((file) => [file, file]);
    await expect(buildExtract({ releases: twice, zip5: [] }, folder)).rejects.toThrow(
      'fee-schedule-2025A.txt',
    );
  });
});
