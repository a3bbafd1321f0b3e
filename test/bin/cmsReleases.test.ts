import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mueInForce, pairsInForce } from '../../src/schedule/setInForce.ts';
import { pairApplies, type ProcedurePair } from '../../src/schedule/procedurePair.ts';
import { openStore, type Store } from '../../src/store/openStore.ts';
import { CMS_DIRECTORY, cmsFile, cmsFilesAreHere } from '../cmsFiles.ts';
import { MUES_2026Q2, PAIRS_2024Q3, WITHDRAWN_PAIRS } from '../golden/codingEdits.ts';
import { seededWorkplace, type Ended, type Workplace } from './cli.ts';
import { importedBy, listed } from './releaseFiles.ts';

describe.skipIf(!cmsFilesAreHere)("CMS's own files through the command line", () => {
  let here: Workplace;
  let imported: Ended;
  const ids: Record<string, string> = {};
  beforeAll(async () => {
    here = await seededWorkplace();
    // Everything at once, the documents about the files included.
    const files = readdirSync(CMS_DIRECTORY, { withFileTypes: true }).filter((entry) => entry.isFile());
    imported = await here.run('import', ...files.map(({ name }) => cmsFile(name)), '--json');
    for (const { id } of importedBy(imported)) ids[id.slice(0, 5)] = id;
  }, 300_000);
  afterAll(() => here.remove());

  it('publishes all four releases, whole', async () => {
    expect(imported.code).toBe(0);
    expect((await listed(here)).filter(({ complete }) => complete)).toMatchObject([
      {
        title: '2025A',
        published: true,
        effectiveFrom: '2025-01-01',
        counts: { rows: 18865, localities: 109 },
      },
      {
        title: '2025C',
        published: true,
        effectiveFrom: '2025-07-01',
        counts: { rows: 19029, localities: 109 },
      },
      {
        title: '2025D',
        published: true,
        effectiveFrom: '2025-10-01',
        counts: { rows: 19090, localities: 109 },
      },
      {
        title: '2026C',
        published: true,
        effectiveFrom: '2026-07-01',
        counts: { rows: 19356, localities: 109 },
      },
    ]);
  });

  // A record without therapy or OPPS amounts has two, one a setting; PFDE25A's 279 have 80 reduced ones, if not more.
  it.each([
    ['PFREV25C.txt', '2025C', '32.3465', 109 * 2],
    ['PFDE25A.excerpt.txt', '2025A', '32.3465', 279 * 2],
    ['PFREV26B_nonQP.zip', '2026C', '33.4009', 4_033 * 2],
    ['PFREV26B_QP.zip', '2026C', '33.5675', 4_033 * 2],
  ])('prints every amount of %s under %s and %s', async (file, title, conversionFactor, least) => {
    const named = file === 'PFREV25C.txt' ? ['--release', ids[title] ?? 'nothing'] : [];
    const { code, json } = await here.run('parity', cmsFile(file), ...named, '--json');
    expect(code).toBe(0);
    const result = json as { matched: number; leftOut: Record<string, number> };
    expect(result).toMatchObject({ release: ids[title], conversionFactor, differing: 0, differences: [] });
    expect(result.matched).toBeGreaterThanOrEqual(least);
    const left = Object.keys(result.leftOut).sort();
    expect(left).toEqual(['not-subject-to-opps-cap', 'not-subject-to-therapy-reduction']);
  });

  it('does not guess which release of 2025 PFREV25C.txt belongs to', async () => {
    const { code, out, err } = await here.run('parity', cmsFile('PFREV25C.txt'));
    expect([code, out]).toEqual([1, '']);
    for (const title of ['2025A', '2025C', '2025D']) expect(err).toContain(ids[title]);
  });

  it('publishes what CMS sends beside the releases, each as what it is', () => {
    const sets = importedBy(imported).filter(({ dataset }) => dataset !== 'fee-schedule');
    expect(
      sets
        .map(({ id, effectiveFrom, rows }) => [id.replace(/-[0-9a-f]{12}$/, ''), effectiveFrom, rows])
        .sort(),
    ).toEqual([
      ['mue-2026Q2', '2026-04-01', 15_095],
      ['payments-2025', '2025-01-01', 109],
      ['payments-2025', '2025-01-01', 279],
      ['payments-2026', '2026-01-01', 4_033],
      ['payments-2026', '2026-01-01', 4_033],
      ['ptp-2024Q3', '2024-07-01', 2_546_017],
      ['ptp-2024Q3-partial', '2024-07-01', 734],
      ['zip-20254', '2025-10-01', 42_956],
    ]);
  });

  it('names the documents it left aside', () => {
    const { setAside } = imported.json as { setAside: { member: string; reason: string }[] };
    const documents = setAside.filter(({ reason }) => reason.startsWith('a document'));
    expect(documents.map(({ member }) => member).sort()).toEqual([
      'README.md',
      'ZIP5lyout.txt',
      'ZIP9lyout.txt',
    ]);
  });

  describe('the coding edits that were stored', () => {
    let store: Store;
    let edits: Map<string, readonly ProcedurePair[]>;
    beforeAll(async () => {
      store = await openStore({ dataDirectory: here.data });
      const found = pairsInForce(await store.schedule.readCalendar(), '2024-07-15');
      expect(found?.entry).toMatchObject({ complete: true, onlyQuarter: true });
      const codes = [...PAIRS_2024Q3, ...WITHDRAWN_PAIRS].map(({ column1 = '' }) => column1);
      edits = await store.schedule.readPairs(found?.entry.id ?? '', codes);
    });
    afterAll(() => store.close());

    const between = (column1 = '', column2 = '') =>
      (edits.get(column1) ?? []).filter((pair) => pair.column2 === column2);

    it.each(PAIRS_2024Q3)('$case', ({ column1, column2, indicator }) => {
      const inForce = between(column1, column2).filter((pair) => pairApplies(pair, '2024-07-15'));
      expect(inForce.map(({ modifierIndicator }) => modifierIndicator)).toEqual(
        indicator === 'none' ? [] : [indicator],
      );
    });

    it.each(WITHDRAWN_PAIRS)('$case', ({ column1, column2, day = '' }) => {
      const withdrawn = between(column1, column2).filter(({ through }) => through === day);
      expect(withdrawn.map(({ modifierIndicator }) => modifierIndicator)).toEqual(['9']);
      expect(withdrawn.some((pair) => pairApplies(pair, day))).toBe(false);
    });

    it('are no answer for another quarter than that of the pairs', async () => {
      const calendar = await store.schedule.readCalendar();
      expect(pairsInForce(calendar, '2024-06-30')).toBeUndefined();
      expect(pairsInForce(calendar, '2024-10-01')).toBeUndefined();
    });

    it('are the units of every worked case', async () => {
      const found = mueInForce(await store.schedule.readCalendar(), '2026-05-01');
      expect(found?.ownQuarter).toBe(true);
      const mues = await store.schedule.readMues(
        found?.entry.id ?? '',
        MUES_2026Q2.map(({ code = '' }) => code),
      );
      for (const { case: name, code = '', units, adjudication, rationale } of MUES_2026Q2) {
        const mue = mues.get(code);
        expect([name, String(mue?.units), mue?.adjudication, mue?.rationale]).toEqual([
          name,
          units,
          adjudication,
          rationale,
        ]);
      }
    });
  });
});
