import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checks } from '../../../src/answers/checks/checks.ts';
import { editsOf } from '../../../src/answers/checks/editsOf.ts';
import { checkProcedurePairs } from '../../../src/checks/pairs/procedurePairs.ts';
import { importFiles } from '../../../src/refresh/importFiles.ts';
import type { TableStore } from '../../../src/store/deployedStore.ts';
import { openMemoryStore } from '../../../src/store/openStore.ts';
import { facts, found, line, visit } from '../../checks/visits.ts';
import { cmsFile, cmsFilesAreHere } from '../../cmsFiles.ts';
import { MUES_2026Q2, PAIRS_2024Q3, WITHDRAWN_PAIRS } from '../../golden/codingEdits.ts';

/** The checks on what CMS published: the release of July 2026, the unit limits of April 2026, the therapy pairs of July 2024. */
describe.skipIf(!cmsFilesAreHere)("the checks on CMS's own files", () => {
  let store: TableStore;
  beforeAll(async () => {
    store = await openMemoryStore();
    const names = [
      'rvu26c.zip',
      'MCR_MUE_PractitionerServices_Eff_04-01-2026.csv',
      'ptp_therapy_pairs_2024q3.csv',
    ];
    const files = names.map((name) => ({ name, bytes: readFileSync(cmsFile(name)) }));
    const outcome = await importFiles(files, {}, store.schedule);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems[0]));
  }, 300_000);
  afterAll(() => store.close());

  /** "97110 GP x2": what is said of the coverage, the units and the pairs of such lines on 15 July 2026. */
  async function said(lines: readonly string[], more: object = {}): Promise<string[]> {
    const request = {
      dateOfService: '2026-07-15',
      payer: 'medicare',
      lines: lines.map((written) => {
        const { code, modifiers, units } = line(written);
        return { code, modifiers, units };
      }),
      ...more,
    };
    const answer = await checks(request, store, 'test');
    if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
    return answer.value.alerts.map(({ line: at, severity, code }) => `${at} ${severity} ${code}`);
  }

  // Of the quarter before that of the date, the unit limits are told on every visit.
  const EARLIER = '0 warning mue-of-earlier-quarter';

  it.each([
    ['as many units as may be', ['97110 GP x6'], []],
    ['one unit more', ['97110 GP x7'], ['0 error mue-exceeded']],
    ['a bundled code, whose limit is 0', ['97110 GP', '97010 GP'], ['1 info code-bundled']],
    ['a code Medicare takes as another', ['97014 GP'], ['0 error code-not-valid-for-medicare']],
    ['a code that no release has', ['97119 GP'], ['0 error code-unknown']],
    ['a brace, which has a schedule of its own', ['L3908'], ['0 warning code-unknown']],
    ['a service paid only alone', ['94760', '97110 GP'], ['0 error paid-only-alone']],
    ['an add-on code and nothing else', ['22552'], ['0 warning add-on-without-primary']],
    ['its primary beside it', ['22551', '22552'], []],
  ])('%s', async (_name, lines, expected) => {
    const alerts = await said(
      lines,
      lines.some((each) => each.startsWith('225')) ? { placeOfService: '21' } : {},
    );
    expect(alerts).toEqual(expect.arrayContaining(expected));
    expect(alerts).toContain(EARLIER);
    const ours = /mue-|code-|paid-|add-on|setting|units-|line-split/;
    expect(alerts.filter((each) => each !== EARLIER && ours.test(each))).toEqual(expected);
  });

  it('a hospital as the place of therapy and of an injection, an office as that of a knee replacement', async () => {
    expect(await said(['97110 GP'], { placeOfService: '22' })).toContain('0 error not-paid-in-hospital');
    const physician = { clinician: { kind: 'physician' } };
    expect(await said(['96372'], { placeOfService: '22', ...physician })).toContain(
      '0 error not-paid-in-hospital',
    );
    expect(await said(['27447'], physician)).toContain('0 warning setting-not-usual');
    expect(await said(['27447'], { placeOfService: '21', ...physician })).not.toContain(
      '0 warning setting-not-usual',
    );
  });

  it.each(MUES_2026Q2.filter(({ units }) => units !== '0'))(
    '$case is passed by one unit more',
    async (each) => {
      const { code, units } = each;
      expect(await said([`${code} x${units}`])).not.toContain('0 error mue-exceeded');
      expect(await said([`${code} x${Number(units) + 1}`])).toContain('0 error mue-exceeded');
    },
  );

  const SAID: Readonly<Record<string, string[]>> = {
    '0': ['1 error pair-never-together'],
    '1': ['1 error pair-needs-modifier'],
    none: [],
  };
  const between = async (column1: string, column2: string, date: string) => {
    const calendar = await store.schedule.readCalendar();
    const edits = await editsOf(store.schedule, calendar, date, [column1, column2], null);
    const day = visit([line(column1), line(column2)], { dateOfService: date });
    return found(checkProcedurePairs, day, facts(edits));
  };

  // The part of the set with the therapy pairs lacks this one, as a part may: the whole set has it.
  const lackedByPart = PAIRS_2024Q3.filter(({ column1 }) => column1 === '90912');
  const heldByPart = PAIRS_2024Q3.filter((each) => !lackedByPart.includes(each));

  it.each(lackedByPart)('$case is not found in a part of the set, which is known to be one', async (each) => {
    const { column1 = '', column2 = '' } = each;
    expect(await between(column1, column2, '2024-07-15')).toEqual([]);
    const calendar = await store.schedule.readCalendar();
    const { pairs } = await editsOf(store.schedule, calendar, '2024-07-15', [column1, column2], null);
    expect(pairs?.complete).toBe(false);
  });

  it.each(heldByPart)('$case', async ({ column1 = '', column2 = '', indicator = '' }) => {
    expect(await between(column1, column2, '2024-07-15')).toEqual(SAID[indicator]);
  });

  it.each(WITHDRAWN_PAIRS)('$case is not in force in July 2024', async ({ column1 = '', column2 = '' }) => {
    expect(await between(column1, column2, '2024-07-15')).toEqual([]);
  });
});
