import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importFiles, type ImportOutcome } from '../../src/refresh/importFiles.ts';
import type { InputFile } from '../../src/refresh/inputFile.ts';
import type { TableStore } from '../../src/store/deployedStore.ts';
import { openMemoryStore } from '../../src/store/openStore.ts';
import { paymentFile, paymentLine, paymentRecord } from '../cmsLayouts/paymentAmounts.ts';
import { smallRelease } from '../cmsLayouts/smallRelease.ts';
import { smallRvuRows } from '../cmsLayouts/smallRows.ts';

let store: TableStore;
beforeEach(async () => {
  store = await openMemoryStore();
});
afterEach(() => store.close());

const zip = (options: Parameters<typeof smallRelease>[0] = {}): InputFile => ({
  name: 'rvu25d.zip',
  bytes: smallRelease({ year: 2025, letter: 'D', ...options }),
});
const run = (...files: InputFile[]) => importFiles(files, {}, store.schedule);
const published = async () => (await store.schedule.readCalendar()).entries.map(({ id }) => id);
const results = (outcome: ImportOutcome) => (outcome.ok ? outcome.imported.map(({ result }) => result) : []);

describe('a release before it is published', () => {
  it('passes by itself where nothing is doubtful', async () => {
    const outcome = await run(zip());
    expect(results(outcome)).toEqual(['published']);
    expect(await published()).toHaveLength(1);
  });

  it('waits for somebody where its factor is not the one that is known', async () => {
    const outcome = await run(zip({ conversionFactor: '32.3500' }));
    expect(results(outcome)).toEqual(['staged']);
    const found = outcome.ok ? outcome.imported[0]?.judgement?.findings : [];
    expect(found?.filter(({ severity }) => severity === 'doubtful').map(({ check }) => check)).toEqual([
      'conversion-factor',
    ]);
    expect(await published()).toEqual([]);
    expect(await store.schedule.listReleases()).toHaveLength(1);
  });

  it('is refused where it cannot be right, and what came with it is not published either', async () => {
    const outcome = await run(zip({ conversionFactor: '3.2346' }));
    expect(outcome.ok ? [] : outcome.problems.map(({ code }) => code)).toEqual(['judged-wrong']);
    expect(await published()).toEqual([]);
  });

  it('does not hold back what passes beside it', async () => {
    const january = { name: 'rvu25a.zip', bytes: smallRelease({ year: 2025, letter: 'A' }) };
    const outcome = await run(january, zip({ conversionFactor: '32.3500' }));
    expect(results(outcome).toSorted()).toEqual(['published', 'staged']);
    expect(await published()).toHaveLength(1);
  });

  it('is compared with the release before it: a lost tenth of the codes is doubtful', async () => {
    await run({ name: 'rvu25a.zip', bytes: smallRelease({ year: 2025, letter: 'A' }) });
    const rows = smallRvuRows(2025, '32.3465').slice(2);
    expect(results(await run(zip({ rows })))).toEqual(['staged']);
  });

  it.each([
    ['its own amounts, to the cent', 'PFREV25D.txt', '26.83', 'published'],
    ['its own amounts, a cent apart', 'PFREV25D.txt', '26.84', 'staged'],
    ["another release's amounts, which say nothing of it", 'PFREV25B.txt', '26.84', 'published'],
  ])('is compared with %s: %s', async (_name, name, nonFacility, result) => {
    // 97110 in Alabama: (0.45 + 0.43 x 0.869 + 0.01 x 0.575) x 32.3465 = 26.83
    const bytes = Buffer.from(paymentFile([paymentLine(paymentRecord({ nonFacility }))]), 'latin1');
    const outcome = await run(zip(), { name, bytes });
    const release = outcome.ok
      ? outcome.imported.find(({ dataset }) => dataset === 'fee-schedule')
      : undefined;
    expect(release?.result).toBe(result);
  });

  it('is judged by amounts that were imported before it', async () => {
    const line = paymentLine(paymentRecord({ nonFacility: '26.84' }));
    await run({ name: 'PFREV25D.txt', bytes: Buffer.from(paymentFile([line]), 'latin1') });
    expect(results(await run(zip()))).toEqual(['staged']);
  });

  it('is judged once: what was published answers again whatever the gate would say now', async () => {
    expect(results(await run(zip()))).toEqual(['published']);
    expect(results(await run(zip()))).toEqual(['already']);
  });
});
