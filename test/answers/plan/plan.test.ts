import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PlanAnswer } from '../../../src/answers/plan/answer.ts';
import { plan } from '../../../src/answers/plan/plan.ts';
import type { PayerTerms } from '../../../src/contracts/terms.ts';
import type { TableStore } from '../../../src/store/deployedStore.ts';
import { seededStore } from '../seeded.ts';

/**
 * The visit of these plans, rest of Texas, July 2026 schedule: 97110 twice and 97140 once.
 * 97110: (0.45 + 0.41 x 0.949 + 0.01 x 0.903) x 33.4009 = 28.33, reduced (0.45 + 0.205 x 0.949 + 0.00903) x 33.4009 = 21.83.
 * 97140 reduced: (0.43 + 0.195 x 0.949 + 0.00903) x 33.4009 = 20.85. The visit: 50.16 + 20.85 = 71.01.
 */
const LINES = [
  { code: '97110', units: 2, modifiers: ['GP'], diagnoses: ['M25.561'] },
  { code: '97140', units: 1, modifiers: ['GP'], diagnoses: ['M25.561'] },
];

let store: TableStore;
beforeAll(async () => {
  store = await seededStore();
  await keep('by-visit', { kind: 'per-visit', amount: '90.00', share: { order: 'deductible-coinsurance' } });
});
afterAll(() => store.close());

async function keep(id: string, terms: PayerTerms): Promise<void> {
  await store.payers.write(
    'test',
    id,
    { id, name: id, versions: [{ effectiveFrom: '2026-01-01', terms }] },
    0,
  );
}

function asked(more: object): object {
  return {
    start: '2026-12-21',
    place: { carrier: '04412', locality: '99' },
    payer: 'medicare',
    groups: [{ visitsPerWeek: 1, weeks: 4, lines: LINES }],
    ...more,
  };
}

async function planned(more: object): Promise<PlanAnswer> {
  const answer = await plan(asked(more), store, 'test');
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  return answer.value;
}

async function refusedWith(more: object): Promise<string[]> {
  const answer = await plan(asked(more), store, 'test');
  if (answer.ok) throw new Error('it was answered');
  return answer.refusal.errors.map(({ pointer, code }) => `${pointer} ${code}`);
}

const row = ({ date, totals, left }: PlanAnswer['visits'][number]) =>
  [
    date,
    totals.allowed,
    totals.patientOwes,
    totals.payerPays,
    left.deductible,
    left.outOfPocket,
    left.visits,
  ].join(' ');

describe('a plan under Medicare', () => {
  it('runs the deductible forward and begins a new one with the year', async () => {
    const { visits, months, totals, assumptions } = await planned({
      benefits: { deductibleRemaining: '100.00' },
    });
    // First: 71.01 of the 100.00. Second: 28.99 of the deductible and 20% of 21.17 (4.23) and of 20.85 (4.17) = 37.39; Medicare
    // (50.16 - 28.99 - 4.23) x 98% = 16.60 and 16.68 x 98% = 16.35. Then 283.00 anew, less 71.01 twice.
    expect(visits.map(row)).toEqual([
      '2026-12-21 71.01 71.01 0.00 28.99  ',
      '2026-12-28 71.01 37.39 32.95 0.00  ',
      '2027-01-04 71.01 71.01 0.00 211.99  ',
      '2027-01-11 71.01 71.01 0.00 140.98  ',
    ]);
    // 71.01, and 37.39, and 71.01, and 71.01.
    expect(visits.map(({ soFar }) => soFar.patientOwes)).toEqual(['71.01', '108.40', '179.41', '250.42']);
    expect(months.map(({ month, visits: count, totals: sum }) => [month, count, sum.patientOwes])).toEqual([
      ['2026-12', 2, '108.40'],
      ['2027-01', 2, '142.02'],
    ]);
    // 71.01 x 4; 71.01 + 37.39 + 71.01 + 71.01; held back 0.34 + 0.33.
    expect(totals).toMatchObject({
      allowed: '284.04',
      patientOwes: '250.42',
      payerPays: '32.95',
      sequestration: '0.67',
      expectedPayment: '283.37',
    });
    expect(assumptions.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['schedule-of-earlier-year', 'deductible-of-earlier-year']),
    );
  });

  it('begins a deductible with the year where none was left before it', async () => {
    const { visits } = await planned({});
    // 20% of 50.16 is 10.03, of 20.85 is 4.17.
    expect(visits.map(({ totals }) => totals.patientOwes)).toEqual(['14.20', '14.20', '71.01', '71.01']);
  });

  it('passes the therapy threshold within the plan, and begins it anew with the year', async () => {
    const { visits } = await planned({ benefits: { therapyUsedThisYear: { ptSlp: '2400.00' } } });
    // 2400.00 + 71.01 = 2471.01; + 50.16 = 2521.17, above 2480.00.
    expect(visits.map(({ alerts }) => alerts.map(({ code, line }) => `${code} ${line}`))).toEqual([
      [],
      ['kx-missing 0', 'kx-missing 1'],
      [],
      [],
    ]);
    expect(visits.map(({ left }) => left.therapyUsed.ptSlp)).toEqual([
      '2471.01',
      '2542.02',
      '71.01',
      '142.02',
    ]);
  });

  it('takes groups of one day as one visit, for the therapy reduction looks at the day', async () => {
    const { visits } = await planned({
      groups: [
        { visitsPerWeek: 1, weeks: 1, lines: [{ code: '97530', units: 1, modifiers: ['GO'] }] },
        { dates: ['2026-12-21'], lines: [{ code: '97110', units: 2, modifiers: ['GP'] }] },
      ],
    });
    // 97530 has the higher practice expense (0.60): 34.02 in full; 97110 twice reduced: 43.66.
    expect(visits.map(({ groups, totals }) => [groups, totals.allowed])).toEqual([[[0, 1], '77.68']]);
    expect(visits[0]?.left.therapyUsed).toEqual({ ptSlp: null, ot: null });
  });
});

describe('a plan under a contract', () => {
  const WEEKLY = {
    start: '2026-12-07',
    payer: 'by-visit',
    groups: [{ visitsPerWeek: 1, weeks: 7, lines: LINES }],
  };
  const benefits = {
    coinsurance: '20',
    deductibleRemaining: '60.00',
    outOfPocketRemaining: '80.00',
    visitsRemaining: 3,
  };

  it('runs deductible, out-of-pocket maximum and visit limit forward, and takes new ones from the new plan year', async () => {
    const planYear = { deductible: '500.00', outOfPocketMaximum: '1000.00', visitLimit: 2 };
    const { visits, totals, months } = await planned({ ...WEEKLY, benefits: { ...benefits, planYear } });
    expect(visits.map(row)).toEqual([
      // 60.00 and 20% of 30.00; then 18.00 stopped at 14.00; then nothing; then no visit is left and the patient pays all.
      '2026-12-07 90.00 66.00 24.00 0.00 14.00 2',
      '2026-12-14 90.00 14.00 76.00 0.00 0.00 1',
      '2026-12-21 90.00 0.00 90.00 0.00 0.00 0',
      '2026-12-28 90.00 90.00 0.00 0.00 0.00 0',
      // 500.00 anew: all of 90.00 twice; then both covered visits of the year are used.
      '2027-01-04 90.00 90.00 0.00 410.00 910.00 1',
      '2027-01-11 90.00 90.00 0.00 320.00 820.00 0',
      '2027-01-18 90.00 90.00 0.00 320.00 820.00 0',
    ]);
    expect(months.map(({ totals: sum }) => sum.patientOwes)).toEqual(['170.00', '270.00']);
    expect(totals).toMatchObject({ allowed: '630.00', patientOwes: '440.00', payerPays: '190.00' });
  });

  it('begins its plan year when the plan says', async () => {
    const planYear = { starts: '12-15', deductible: '30.00' };
    const { visits } = await planned({ ...WEEKLY, benefits: { ...benefits, planYear } });
    // From 15 December: 30.00 and 20% of 60.00 = 42.00, then 18.00 a visit without a limit that is known.
    expect(visits.map(({ totals }) => totals.patientOwes)).toEqual([
      '66.00',
      '14.00',
      '42.00',
      ...['18.00', '18.00', '18.00', '18.00'],
    ]);
  });

  it('leaves the patient’s part open where the new deductible is not known', async () => {
    const { status, visits, totals, assumptions } = await planned({ ...WEEKLY, benefits });
    expect(visits.map(({ totals: of }) => of.patientOwes)).toEqual([
      ...['66.00', '14.00', '0.00', '90.00'],
      ...[null, null, null],
    ]);
    expect([status, totals.allowed, totals.patientOwes]).toEqual(['needs-review', '630.00', null]);
    expect(assumptions.map(({ code }) => code)).toContain('new-deductible-not-known');
  });
});

describe('a plan that cannot be made', () => {
  it.each([
    ['no groups', { groups: [] }, ['/groups invalid-value']],
    ['a group without times', { groups: [{ lines: LINES }] }, ['/groups/0 invalid-value']],
    [
      'a group with weeks and days',
      { groups: [{ visitsPerWeek: 1, weeks: 1, dates: ['2026-12-22'], lines: LINES }] },
      ['/groups/0 invalid-value'],
    ],
    [
      'a day before the start',
      { groups: [{ dates: ['2026-12-22', '2026-12-01'], lines: LINES }] },
      ['/groups/0/dates/1 before-start'],
    ],
    [
      'too many days',
      { groups: [{ visitsPerWeek: 7, weeks: 52, lines: LINES }] },
      ['/groups too-many-visits'],
    ],
    ['an unknown payer', { payer: 'nobody' }, ['/payer unknown-payer']],
    [
      'a code nobody knows, in the second group of a day',
      {
        groups: [
          { visitsPerWeek: 1, weeks: 1, lines: LINES },
          { dates: ['2026-12-21'], lines: [...LINES, { code: '99999', units: 1 }] },
        ],
      },
      ['/groups/1/lines/2/code code-not-in-extract'],
    ],
    [
      'a copay of Original Medicare',
      { benefits: { copay: '20.00' } },
      ['/benefits/copay not-original-medicare'],
    ],
    [
      'a plan year of Original Medicare',
      { benefits: { planYear: { deductible: '1.00' } } },
      ['/benefits/planYear not-original-medicare'],
    ],
    ['a date that no schedule is before', { start: '2019-05-01' }, ['/start no-release-for-date']],
    ['a patient', { patient: 'somebody' }, ['/patient unknown-field']],
  ])('%s', async (_name, more, errors) => {
    expect(await refusedWith(more)).toEqual(errors);
  });
});
