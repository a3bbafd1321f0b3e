import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { releases } from '../../src/answers/releases/releases.ts';
import { importFiles } from '../../src/refresh/importFiles.ts';
import type { InputFile } from '../../src/refresh/inputFile.ts';
import { prune } from '../../src/refresh/prune.ts';
import { importedText } from '../../src/refresh/telling/importedText.ts';
import type { TableStore } from '../../src/store/deployedStore.ts';
import { openMemoryStore } from '../../src/store/openStore.ts';
import {
  DIAGNOSES,
  diagnosisCodesText,
  diagnosisOrderText,
  wholeDiagnosisList,
} from '../cmsLayouts/diagnosisCodes.ts';
import { zipFile } from '../cmsLayouts/zipFile.ts';

let store: TableStore;
beforeEach(async () => {
  store = await openMemoryStore();
});
afterEach(() => store.close());

const file = (name: string, content: string | Uint8Array): InputFile => ({
  name,
  bytes: typeof content === 'string' ? Buffer.from(content, 'latin1') : content,
});

const ADDENDA =
  'Add:         M54.50    Low back pain, unspecified\r\nDelete:      M54.5     Low back pain\r\n';
/** As CMS posts it: both forms, what changed in each, and a description for people. */
const POSTED = zipFile([
  { name: 'Code Descriptions/icd10cm_codes_2026.txt', content: diagnosisCodesText() },
  { name: 'Code Descriptions/icd10cm_codes_addenda_2026.txt', content: ADDENDA },
  { name: 'Code Descriptions/icd10cm_order_2026.txt', content: diagnosisOrderText() },
  { name: 'Code Descriptions/icd10cm_order_addenda_2026.txt', content: ADDENDA },
  { name: 'Code Descriptions/icd10OrderFiles.pdf', content: '%PDF-1.7' },
]);

async function imported(files: InputFile[], effectiveFrom?: string) {
  const options = effectiveFrom === undefined ? {} : { effectiveFrom };
  const outcome = await importFiles(files, options, store.schedule);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome;
}

describe("ICD-10-CM's list of codes", () => {
  it('is published under its fiscal year, and the second time changes nothing', async () => {
    const list = file('icd10cm_codes_2026.txt', diagnosisCodesText());
    const first = await imported([list]);
    expect(first.imported).toEqual([
      {
        id: expect.stringMatching(/^icd10cm-FY2026-partial-[0-9a-f]{12}$/) as string,
        dataset: 'icd-10-cm',
        effectiveFrom: '2025-10-01',
        rows: DIAGNOSES.filter(({ billable }) => billable).length,
        result: 'published',
        release: null,
        judgement: null,
      },
    ]);
    expect((await imported([list])).imported[0]?.result).toBe('already');
    expect(first.imported.map(importedText)).toEqual([
      expect.stringMatching(
        /is published, in force from 2025-10-01: \d+ diagnosis codes and headings$/,
      ) as string,
    ]);
  });

  it('is the same zipped or loose, whatever ends its lines; with headings where it comes with them', async () => {
    const zipped = await imported([file('2026-code-descriptions-tabular-order.zip', POSTED)]);
    const loose = await imported([
      file('icd10cm_order_2026.txt.gz', gzipSync(diagnosisOrderText(DIAGNOSES, '\n'))),
    ]);
    expect(loose.imported.map(({ id, result }) => [id, result])).toEqual([
      [zipped.imported[0]?.id, 'already'],
    ]);
    expect(zipped.imported.map(({ rows }) => rows)).toEqual([DIAGNOSES.length]);
    expect(zipped.setAside).toEqual([
      {
        member: '2026-code-descriptions-tabular-order.zip: Code Descriptions/icd10cm_codes_2026.txt',
        reason:
          'the same codes were read from 2026-code-descriptions-tabular-order.zip: Code Descriptions/icd10cm_order_2026.txt, with their headings',
        count: 0,
      },
    ]);
  });

  it('is read by what an estimate asks for, headings and near misses too', async () => {
    const { imported: made } = await imported([file('x.zip', POSTED)]);
    const found = await store.schedule.readDiagnosisCodes(made[0]?.id ?? '', ['M25561', 'M2556', 'Q9999']);
    expect(found.get('M25561')).toMatchObject({
      listed: { billable: true, description: 'Pain in right knee' },
      sides: { side: 'right', codes: { left: { code: 'M25562' } } },
    });
    expect(found.get('M2556')).toMatchObject({
      listed: { billable: false, description: 'Pain in knee' },
      near: [{ code: 'M25561' }, { code: 'M25562' }, { code: 'M25569' }],
      total: 3,
    });
    expect(found.has('Q9999')).toBe(false);
  });

  it('is whole from so many codes on, to the last category; less is a part', async () => {
    const rows = wholeDiagnosisList();
    const whole = await imported([file('icd10cm_codes_2026.txt', diagnosisCodesText(rows))]);
    expect(whole.imported[0]?.id).toMatch(/^icd10cm-FY2026-[0-9a-f]{12}$/);
    const cutShort = rows.filter(({ code }) => !code.startsWith('Z'));
    const part = await imported([file('icd10cm_codes_2026.txt', diagnosisCodesText(cutShort))]);
    expect(part.imported[0]?.id).toMatch(/^icd10cm-FY2026-partial-/);
    const { entries } = await store.schedule.readCalendar();
    expect(entries.map((each) => [each.dataset, 'complete' in each && each.complete]).sort()).toEqual([
      ['icd-10-cm', false],
      ['icd-10-cm', true],
    ]);
  });

  it('stands in the list of what is loaded, and goes when it was never published', async () => {
    await imported([file('icd10cm_codes_2026.txt', diagnosisCodesText())]);
    expect((await releases(store.schedule)).dataSets).toEqual([
      {
        dataset: 'icd-10-cm',
        id: expect.stringMatching(/^icd10cm-FY2026/) as string,
        effectiveFrom: '2025-10-01',
      },
    ]);
    const header = {
      dataset: 'icd-10-cm',
      effectiveFrom: '2026-10-01',
      complete: true,
      onlyQuarter: false,
      sources: [],
    } as const;
    const groups = [{ name: 'M25', rows: 1, lines: ['M25561|1|Pain in right knee'] }];
    await store.schedule.writeDataSet(
      { ...header, id: 'never', counts: { groups: 1, rows: 1 } },
      groups,
      () => {},
    );
    expect(await prune(store.schedule, [], { dryRun: false })).toEqual({
      ok: true,
      prunable: [{ id: 'never', dataset: 'icd-10-cm', rows: 1 }],
    });
    expect((await store.schedule.readDiagnosisCodes('never', ['M25561'])).size).toBe(0);
  });
});

describe('the fiscal year of a list', () => {
  const text = diagnosisCodesText();
  it.each([
    ['in its name', 'icd10cm_codes_2026.txt', undefined, '2025-10-01'],
    ['in its name, with hyphens', 'icd10cm-codes-2026.txt', undefined, '2025-10-01'],
    ['posted again for April', 'icd10cm-codes-April-1-2026.txt', undefined, '2026-04-01'],
    ['posted again for April of an earlier year', 'icd10cm-codes-April-2024.txt', undefined, '2024-04-01'],
    ['posted for October', 'icd10cm-codes-October-1-2025.txt', undefined, '2025-10-01'],
    ['told, within the year its name says', 'icd10cm_codes_2026.txt', '2026-04-01', '2026-04-01'],
    ['told, under a name that says nothing', 'codes.txt', '2025-10-01', '2025-10-01'],
  ])('is found %s', async (_, name, told, effectiveFrom) => {
    const { imported: made } = await imported([file(name, text)], told);
    expect(made.map((each) => each.effectiveFrom)).toEqual([effectiveFrom]);
  });

  it('is found in the name of the archive, and a list for April is a second one of its year', async () => {
    const april = zipFile([{ name: 'icd10cm_codes_2026.txt', content: text }]);
    await imported([file('icd10cm_codes_2026.txt', text)]);
    const { imported: made } = await imported([file('april-1-2026-code-descriptions.zip', april)]);
    expect(made[0]?.id).toMatch(/^icd10cm-FY2026-from-04-01-partial-/);
    expect((await store.schedule.readCalendar()).entries.map((each) => each.effectiveFrom)).toEqual([
      '2025-10-01',
      '2026-04-01',
    ]);
  });

  it.each([
    ['that nothing says', 'codes.txt', undefined, 'unknown-effective-date', null],
    [
      'told as a day that begins none',
      'icd10cm_codes_2026.txt',
      '2026-04-02',
      'unknown-effective-date',
      '2026-04-02',
    ],
    ['told in another year', 'icd10cm_codes_2026.txt', '2026-10-01', 'year-mismatch', '2026-10-01'],
    [
      'told as another day than its name says',
      'icd10cm-codes-April-1-2026.txt',
      '2025-10-01',
      'year-mismatch',
      '2025-10-01',
    ],
    [
      'of another year than the archive says',
      'april-1-2026-x.zip: icd10cm_codes_2025.txt',
      undefined,
      'year-mismatch',
      '2026-04-01',
    ],
  ])('is refused: %s', async (_, path, told, code, found) => {
    const [name = '', inside] = path.split(': ');
    const given =
      inside === undefined ? file(name, text) : file(name, zipFile([{ name: inside, content: text }]));
    const options = told === undefined ? {} : { effectiveFrom: told };
    const outcome = await importFiles([given], options, store.schedule);
    expect(outcome.ok ? [] : outcome.problems).toMatchObject([{ code, member: path, found }]);
    expect((await store.schedule.readCalendar()).version).toBe(0);
  });
});

describe('a list that is refused', () => {
  it.each([
    [
      'a code twice',
      `${diagnosisCodesText()}M25561  Pain in right knee\n`,
      'duplicate-key',
      'Line 5 already has',
    ],
    ['a line that is none', `${diagnosisCodesText()}M25\n`, 'unreadable-row', 'words for it'],
    [
      'a flag in another column',
      `${diagnosisOrderText()}00099 M25 1 Pain\n`,
      'unreadable-row',
      'each in its columns',
    ],
    ['headings alone', diagnosisOrderText(DIAGNOSES.slice(1, 3)), 'no-rows', 'can be billed'],
  ])('%s', async (_, text, code, says) => {
    const outcome = await importFiles([file('icd10cm_codes_2026.txt', text)], {}, store.schedule);
    expect(outcome.ok ? [] : outcome.problems).toMatchObject([
      { code, message: expect.stringContaining(says) as string },
    ]);
  });

  it('tells two lists of one day that differ', async () => {
    const outcome = await importFiles(
      [
        file('icd10cm_codes_2026.txt', diagnosisCodesText()),
        file('icd10cm-codes-2026.txt', diagnosisCodesText(DIAGNOSES.slice(0, 6))),
      ],
      {},
      store.schedule,
    );
    expect(outcome.ok ? [] : outcome.problems).toMatchObject([{ code: 'repeated-member' }]);
  });
});
