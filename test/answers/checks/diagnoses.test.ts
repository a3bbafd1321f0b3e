import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checks } from '../../../src/answers/checks/checks.ts';
import type { ChecksAnswer } from '../../../src/answers/checks/answer.ts';
import { estimate } from '../../../src/answers/estimate/estimate.ts';
import { importFiles } from '../../../src/refresh/importFiles.ts';
import type { TableStore } from '../../../src/store/deployedStore.ts';
import { DIAGNOSES, diagnosisCodesText, wholeDiagnosisList } from '../../cmsLayouts/diagnosisCodes.ts';
import { estimated, request, seededStore } from '../seeded.ts';

/** A store with the shipped extract, a whole list of fiscal year 2026 and a part of 2025's. */
let store: TableStore;
beforeAll(async () => {
  store = await seededStore();
  const lists = [
    { name: 'icd10cm_codes_2026.txt', text: diagnosisCodesText(wholeDiagnosisList()) },
    { name: 'icd10cm_codes_2025.txt', text: diagnosisCodesText(DIAGNOSES) },
  ];
  const files = lists.map(({ name, text }) => ({ name, bytes: Buffer.from(text) }));
  const outcome = await importFiles(files, {}, store.schedule);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
});
afterAll(() => store.close());

const EPISODE = { visitsSinceProgressReport: 3, certifiedFrom: '2026-07-01' };
const LINES = [
  { code: '97110', units: 2, modifiers: ['GP'] },
  { code: '97140', units: 1, modifiers: ['GP'] },
];

async function checked(
  more: object,
  lines: readonly object[] = LINES,
  practice = 'test',
): Promise<ChecksAnswer> {
  const answer = await checks(request(lines, { episode: EPISODE, ...more }), store, practice);
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  return answer.value;
}

const told = ({ alerts }: Pick<ChecksAnswer, 'alerts'>) =>
  alerts.map(({ line, severity, code }) => `${line} ${severity} ${code}`);
const lacking = ({ notRun }: ChecksAnswer) => notRun.map(({ check }) => check);

describe('the checks of diagnoses and clocks, with the lists that are loaded', () => {
  it.each([
    ['a clean visit', { diagnoses: ['M25.561'] }, []],
    ['without its point, in small letters', { diagnoses: ['m25561'] }, []],
    ['no diagnosis', {}, ['0 warning diagnosis-missing']],
    ['a heading', { diagnoses: ['M25.56'] }, ['0 error diagnosis-incomplete']],
    ['an unknown code', { diagnoses: ['M25.568'] }, ['0 error diagnosis-unknown']],
    ['a code that cannot be one', { diagnoses: ['M2556.1'] }, ['0 error diagnosis-malformed']],
    ['an open side', { diagnoses: ['M25.569'] }, ['0 warning laterality-unspecified']],
    ['an unspecified code', { diagnoses: ['M54.50'] }, ['0 info diagnosis-unspecified']],
    [
      'the tenth visit',
      { diagnoses: ['M25.561'], episode: { ...EPISODE, visitsSinceProgressReport: 10 } },
      ['0 warning progress-report-due'],
    ],
    [
      'a certification that ended',
      { diagnoses: ['M25.561'], episode: { ...EPISODE, certifiedFrom: '2026-03-01' } },
      ['0 error certification-ended'],
    ],
    [
      'no authorised visit left',
      { diagnoses: ['M25.561'], episode: { ...EPISODE, authorization: { visitsRemaining: 0 } } },
      ['0 error authorization-used-up'],
    ],
  ])('%s', async (_, more, expected) => {
    const answer = await checked(more);
    expect(told(answer)).toEqual(expected);
    expect(lacking(answer)).not.toContain('diagnosis-listed');
    expect(lacking(answer)).not.toContain('progress-report');
  });

  it('say whose rules they are', async () => {
    const { alerts } = await checked({
      diagnoses: ['M25.56'],
      episode: { ...EPISODE, visitsSinceProgressReport: 11 },
    });
    expect(alerts.map(({ code, payers }) => [code, payers])).toEqual([
      ['diagnosis-incomplete', 'every-payer'],
      ['progress-report-overdue', 'medicare'],
    ]);
  });

  it('say which they could not make', async () => {
    const nextYear = await checked({
      dateOfService: '2026-11-02',
      diagnoses: ['M25.561'],
      episode: undefined,
    });
    expect(lacking(nextYear)).toEqual(
      expect.arrayContaining([
        'diagnosis-listed',
        'diagnosis-billable',
        'laterality',
        'diagnosis-unspecified',
        'progress-report',
        'certification',
      ]),
    );
    expect(nextYear.notRun.find(({ check }) => check === 'diagnosis-listed')?.because).toContain(
      'fiscal year',
    );
  });

  it("tell guidance by the shipped table, and by the clinic's own once it is kept", async () => {
    const lines = [{ code: '92526', units: 1, modifiers: ['GN'] }];
    expect(told(await checked({ diagnoses: ['M25.561'] }, lines))).toContain(
      '0 info diagnosis-pairing-unusual',
    );
    const pairings = [{ diagnosis: 'M25', procedure: '92526' }];
    await store.pairings.write(
      'other',
      'pairings',
      { versions: [{ effectiveFrom: '2026-07-01', pairings }] },
      0,
    );
    const onDate = (dateOfService: string) =>
      checked({ dateOfService, diagnoses: ['M25.561'] }, lines, 'other');
    expect(told(await onDate('2026-07-15'))).not.toContain('0 info diagnosis-pairing-unusual');
    expect(told(await onDate('2025-12-01'))).toContain('0 info diagnosis-pairing-unusual');
  });
});

describe('an estimate', () => {
  it('carries the same alerts, and the same cents whatever they are', async () => {
    const sound = await estimated(store, request(LINES, { diagnoses: ['M25.561'] }));
    const wrong = await estimated(store, request(LINES, { diagnoses: ['M25.56', 'X1'] }));
    expect(told(wrong)).toEqual(['0 error diagnosis-malformed', '0 error diagnosis-incomplete']);
    expect(wrong.totals).toEqual(sound.totals);
  });

  it('names the checks of clocks that were not made', async () => {
    const { assumptions } = await estimated(store, request(LINES, { diagnoses: ['M25.561'] }));
    const notRun = assumptions.find(({ code }) => code === 'alerts-not-run')?.message;
    expect(notRun).toContain('progress-report, certification');
  });

  it('says what the notes have to show where that is asked for', async () => {
    const asked = { practice: 'test', explain: false };
    const without = await estimate(request(LINES), store, asked);
    expect(without.ok && without.value.documentation).toBeUndefined();
    const withList = await estimate(request(LINES), store, { ...asked, documentation: true });
    expect(withList.ok && withList.value.documentation?.map(({ line, code }) => [line, code])).toEqual([
      [0, '97110'],
      [1, '97140'],
    ]);
    const { documentation } = await checked({ diagnoses: ['M25.561'] });
    expect(withList.ok && withList.value.documentation).toEqual(documentation);
  });
});
