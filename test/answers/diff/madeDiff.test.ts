import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { diff } from '../../../src/answers/diff/diff.ts';
import { diffCsv } from '../../../src/answers/diff/diffCsv.ts';
import type { DiffAnswer } from '../../../src/answers/diff/answer.ts';
import type { TableStore } from '../../../src/store/deployedStore.ts';
import { smallLocalities, smallOppsCaps } from '../../cmsLayouts/smallRows.ts';
import { add, changedRows, storeWith } from './madeReleases.ts';

/** July's small release against an October made of it, both of 2025 at 32.3465; national amounts. */
let store: TableStore;
beforeAll(async () => {
  const [alabama, , texas] = smallLocalities(2025);
  store = await storeWith(
    { year: 2025, letter: 'C' },
    {
      year: 2025,
      letter: 'D',
      rows: changedRows(
        {
          '97010': { status: 'A' },
          '97110': { work: '0.46' },
          '97112': { supervision: '01' },
          '70551 TC': { status: 'C' },
          '98980': null,
        },
        [
          {
            ...{
              code: '97550',
              work: '0.50',
              nonFacilityPe: '0.50',
              facilityPe: '0.50',
              malpractice: '0.01',
            },
            ...{ multipleProcedure: '5', pcTc: '7' },
          },
        ],
      ),
      localities: [
        { ...alabama!, pe: '0.875' },
        texas!,
        { ...texas!, locality: '11', name: 'DALLAS', counties: 'DALLAS' },
      ],
      oppsCaps: smallOppsCaps().filter(({ carrier }) => carrier !== '09102'),
    },
  );
});
afterAll(() => store.close());

async function differing(request: object = {}, names = { from: '2025C', to: '2025D' }): Promise<DiffAnswer> {
  const answer = await diff(names, request, store.schedule);
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  return answer.value;
}

describe('what changed between two made releases', () => {
  it('is listed by code, each kind of change counted', async () => {
    const { rows, counts } = await differing();
    expect(rows.map(({ code, modifier, change }) => [code, modifier, change])).toEqual([
      ['70551', 'TC', 'restatused'],
      ['97010', '', 'restatused'],
      ['97110', '', 'moved'],
      ['97112', '', 'moved'],
      ['97550', '', 'added'],
      ['98980', '', 'gone'],
    ]);
    // The small release has 16 rows; 11 of them stay as they are.
    expect(counts).toEqual({ added: 1, gone: 1, restatused: 2, moved: 2, unchanged: 11 });
  });

  it('tells a moved code by its values and amounts', async () => {
    // (0.45 + 0.43 + 0.01) x 32.3465 = 28.788; (0.46 + 0.43 + 0.01) x 32.3465 = 29.11185; 0.32 / 28.79 = 1.1115%
    // halved: (0.45 + 0.215 + 0.01) x 32.3465 = 21.8338...; (0.46 + 0.215 + 0.01) x 32.3465 = 22.1573...; 0.33 / 21.83 = 1.5116%
    const { rows } = await differing({ codes: '97110' });
    expect(rows).toEqual([
      {
        ...{ code: '97110', modifier: '', change: 'moved', status: { from: 'A', to: 'A' } },
        amount: { from: '28.79', to: '29.11', difference: '0.32', percent: '1.11' },
        therapyReduced: { from: '21.83', to: '22.16', difference: '0.33', percent: '1.51' },
        changed: [{ field: 'work', from: '0.45', to: '0.46' }],
      },
    ]);
  });

  it('tells a code whose indicator alone changed, at the same amount', async () => {
    // (0.50 + 0.48 + 0.01) x 32.3465 = 32.0230...
    const { rows } = await differing({ codes: '97112' });
    expect(rows).toMatchObject([
      {
        amount: { from: '32.02', to: '32.02', difference: '0.00', percent: '0.00' },
        changed: [{ field: 'diagnosticSupervision', from: '09', to: '01' }],
      },
    ]);
  });

  it('tells another status, with the amount that begins or ends with it', async () => {
    // 70551-TC: (3.88 + 0.02) x 32.3465 = 126.15135, below its cap; 97010: (0.06 + 0.13 + 0.01) x 32.3465 = 6.4693
    const { rows } = await differing({ codes: '70551,97010' });
    expect(rows).toMatchObject([
      {
        status: { from: 'A', to: 'C' },
        amount: { from: '126.15', to: null, difference: null, percent: null },
      },
      {
        status: { from: 'B', to: 'A' },
        amount: { from: null, to: '6.47', difference: null, percent: null },
      },
    ]);
  });

  it('tells codes that came and went', async () => {
    // 97550: 1.01 x 32.3465 = 32.6699..., halved 0.76 x 32.3465 = 24.5833...; 98980: 1.55 x 32.3465 = 50.1370...
    const { rows } = await differing({ codes: '97550,98980' });
    expect(rows).toEqual([
      {
        ...{ code: '97550', modifier: '', change: 'added', status: { from: null, to: 'A' } },
        amount: { from: null, to: '32.67', difference: null, percent: null },
        therapyReduced: { from: null, to: '24.58', difference: null, percent: null },
        changed: [],
      },
      {
        ...{ code: '98980', modifier: '', change: 'gone', status: { from: 'A', to: null } },
        amount: { from: '50.14', to: null, difference: null, percent: null },
        ...{ therapyReduced: null, changed: [] },
      },
    ]);
  });

  it('prices at a place, in the setting that is asked for', async () => {
    // Alabama, work index 1, practice expense 0.869 then 0.875, malpractice 0.575. 98980 in a facility:
    // (0.62 + 0.25 x 0.869 + 0.04 x 0.575) x 32.3465 = 0.86025 x 32.3465 = 27.8260...
    const { rows, place, setting } = await differing({
      ...{ codes: '97140,98980', carrier: '10112', locality: '00', setting: 'facility' },
    });
    expect([place, setting]).toEqual([{ carrier: '10112', locality: '00', name: 'ALABAMA' }, 'facility']);
    // 97140: (0.43 + 0.40 x 0.869 + 0.00575) x 32.3465 = 0.78335 x 32.3465 = 25.3386...;
    // (0.43 + 0.40 x 0.875 + 0.00575) x 32.3465 = 0.78575 x 32.3465 = 25.4162...; 0.08 / 25.34 = 0.3157%
    expect(rows).toMatchObject([
      {
        ...{ code: '97140', change: 'moved', changed: [] },
        amount: { from: '25.34', to: '25.42', difference: '0.08', percent: '0.32' },
      },
      { code: '98980', amount: { from: '27.83', to: null } },
    ]);
  });

  it('tells localities that came, went and have other indices', async () => {
    const { localities } = await differing();
    expect(localities).toEqual({
      ...{ from: 3, to: 3 },
      added: [{ carrier: '04412', locality: '11', name: 'DALLAS' }],
      gone: [{ carrier: '09102', locality: '99', name: 'REST OF FLORIDA' }],
      changed: [
        {
          ...{ carrier: '10112', locality: '00', name: 'ALABAMA' },
          work: { from: '1.000', to: '1.000' },
          pe: { from: '0.869', to: '0.875' },
          malpractice: { from: '0.575', to: '0.575' },
        },
      ],
    });
  });

  it('refuses a place that one of them does not have, and says which', async () => {
    const names = { from: '2025C', to: '2025D' };
    const answer = await diff(names, { carrier: '09102', locality: '99' }, store.schedule);
    const errors = answer.ok ? [] : answer.refusal.errors;
    expect(errors).toMatchObject([{ code: 'unknown-locality', found: '09102-99' }]);
    expect(errors[0]?.message).toMatch(/\(Release 2025D-[0-9a-f]{12}\.\)$/);
  });

  it('takes ranges, and says of a code by itself that neither has it', async () => {
    const { rows, counts, assumptions } = await differing({ codes: '97000-97120, g0283,99999' });
    expect(rows.map(({ code }) => code)).toEqual(['97010', '97110', '97112']);
    // 97014, 97039 and G0283 stay.
    expect(counts.unchanged).toBe(3);
    expect(assumptions).toEqual([{ code: 'codes-in-neither', message: 'Neither release has 99999.' }]);
  });

  it('writes comma-separated values, one line a row', async () => {
    expect(diffCsv(await differing({ codes: '97110,98980' }))).toBe(
      'Procedure Code,Modifier,Change,Status From,Status To,Amount From,Amount To,Difference,Percent,' +
        'Therapy Reduced From,Therapy Reduced To,Therapy Reduced Difference,Therapy Reduced Percent,Changed Values\r\n' +
        '97110,,moved,A,A,28.79,29.11,0.32,1.11,21.83,22.16,0.33,1.51,work 0.45 to 0.46\r\n' +
        '98980,,gone,A,,50.14,,,,,,,,\r\n',
    );
  });
});

describe('a name that several releases have', () => {
  it('is refused with their ids; an id, or the beginning of one, is not', async () => {
    const corrected = await add(store, { rows: changedRows({ '97110': { work: '0.47' } }) });
    const answer = await diff({ from: '2025C', to: '2025D' }, {}, store.schedule);
    const [error] = answer.ok ? [] : answer.refusal.errors;
    expect(error).toMatchObject({ pointer: '/from', code: 'ambiguous-release', found: '2025C' });
    expect(error?.message).toContain(corrected);
    const byId = await differing({ codes: '97110' }, { from: corrected.toLowerCase(), to: '2025d' });
    expect(byId.rows).toMatchObject([{ changed: [{ from: '0.47', to: '0.46' }] }]);
    const begun = await differing({}, { from: corrected.slice(0, 10), to: corrected });
    expect(begun.from.id).toBe(corrected);
  });
});
