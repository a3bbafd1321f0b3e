import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PayerTerms } from '../../../src/contracts/terms.ts';
import type { TableStore } from '../../../src/store/deployedStore.ts';
import { seededStore } from '../seeded.ts';
import { keepPayer, revenueOf, type RevenueAsked } from './madeRevenue.ts';

/** National amounts, full and reduced, 2025D then 2026C: 97110 28.79, 21.83; 29.06, 22.21. */
let store: TableStore;
beforeAll(async () => {
  store = await seededStore();
  for (const [id, terms] of Object.entries(TERMS)) await keepPayer(store, id, terms);
});
afterAll(() => store.close());

const TERMS: Readonly<Record<string, PayerTerms>> = {
  percent: { kind: 'percent-of-medicare', percent: '120' },
  factor: { kind: 'conversion-factor', conversionFactor: '40.00', gpci: false },
  list: {
    kind: 'fee-list',
    fees: [
      { code: '97110', amount: '40.00' },
      { code: 'S8948', amount: '12.50' },
    ],
  },
  unlisted: { kind: 'fee-list', fees: [], unlisted: { percentOfMedicare: '100' } },
  visit: {
    ...{ kind: 'per-visit', amount: '90.00' },
    overrides: [{ codes: ['97161'], fee: '120.00' }],
  },
  charges: { kind: 'percent-of-charges', percent: '60' },
  'year-2025': { kind: 'percent-of-medicare', percent: '100', schedule: { year: 2025 } },
  'one-release': { kind: 'percent-of-medicare', percent: '100', schedule: { release: '2025A-made' } },
  tiers: { kind: 'percent-of-medicare', percent: '100', mppr: { of: 'unit', tiers: ['100', '75', '50'] } },
  lines: { kind: 'percent-of-medicare', percent: '100', mppr: { of: 'line', tiers: ['100', '50'] } },
  whole: { kind: 'percent-of-medicare', percent: '100', mppr: 'none' },
  limited: {
    ...{ kind: 'percent-of-medicare', percent: '100', lesserOf: 'claim' },
    ...{ visitMaximum: '20.00', unitCaps: [{ most: 1 }] },
  },
  texas: {
    ...{ kind: 'percent-of-medicare', percent: '100' },
    locality: { carrier: '04412', locality: '99' },
  },
  valued: { kind: 'percent-of-medicare', percent: '100', statusPolicy: 'price-where-valued' },
};

async function lineOf(payer: string, more: Partial<RevenueAsked> & { code?: string; units?: number } = {}) {
  const { code = '97110', units = 10, ...asked } = more;
  const answer = await revenueOf(store, { counts: [{ code, payer, units }], ...asked });
  return { answer, line: answer.lines[0]! };
}

describe('ten units under a contract', () => {
  it.each([
    // 28.79 x 1.2 = 34.548, 29.06 x 1.2 = 34.872, each unit rounded
    ['percent', '345.50', '348.70'],
    // (0.45 + 0.43 + 0.01) x 40 = 35.60, (0.45 + 0.41 + 0.01) x 40 = 34.80: fewer relative values, no other factor
    ['factor', '356.00', '348.00'],
    ['list', '400.00', '400.00'],
    ['unlisted', '287.90', '290.60'],
    // the rest of Texas, wherever it is furnished: 28.00, 28.33
    ['texas', '280.00', '283.30'],
    // a visit's limits are not a unit's
    ['limited', '287.90', '290.60'],
  ])('%s: %s, then %s', async (payer, from, to) => {
    const { line } = await lineOf(payer);
    expect(line).toMatchObject({ outcome: 'compared', amount: { from, to } });
  });

  it('the version in force on the second release’s first day holds for both', async () => {
    const { answer } = await lineOf('percent');
    expect(answer.payers).toMatchObject([{ payer: 'percent', payerVersion: 'percent@2025-01-01#1' }]);
  });

  it('a code with a fee needs no place on the schedule', async () => {
    const { line } = await lineOf('list', { code: 'S8948' });
    expect(line).toMatchObject({
      outcome: 'compared',
      amount: { from: '125.00', to: '125.00', percent: '0.00' },
    });
  });

  it('a code that Medicare does not pay may have a price', async () => {
    // 97014: (0.18 + 0.19 + 0.01) x 32.3465 = 12.29167, x 33.4009 = 12.692342
    const { line } = await lineOf('valued', { code: '97014' });
    expect(line).toMatchObject({ outcome: 'compared', amount: { from: '122.90', to: '126.90' } });
  });

  it.each([
    // 21.83 x 1.2 = 26.196, 22.21 x 1.2 = 26.652
    ['percent', '262.00', '266.50'],
    // (0.45 + 0.215 + 0.01) x 40 = 27.00, (0.45 + 0.205 + 0.01) x 40 = 26.60
    ['factor', '270.00', '266.00'],
    ['list', '400.00', '400.00'],
    // the last rank keeps half: 28.79 / 2 = 14.395, 29.06 / 2 = 14.53
    ['tiers', '144.00', '145.30'],
    ['lines', '144.00', '145.30'],
    ['whole', '287.90', '290.60'],
  ])('all of them reduced, as %s reduces: %s, then %s', async (payer, from, to) => {
    const { line } = await lineOf(payer, { reducedShare: '100' });
    expect(line.amount).toMatchObject({ from, to });
  });

  it('what a whole visit decides is named as left out', async () => {
    const { answer } = await lineOf('limited');
    const [note] = answer.assumptions.filter(({ code }) => code === 'visit-limits-not-counted');
    expect(note?.message).toContain('limited');
    const other = await lineOf('percent');
    expect(other.answer.assumptions.map(({ code }) => code)).not.toContain('visit-limits-not-counted');
  });
});

describe('a payer that a release does not touch', () => {
  it.each([
    ['visit', 'The payer pays the visit'],
    ['charges', 'percentage of the charge'],
    ['year-2025', 'fee schedule of 2025'],
    ['one-release', 'release 2025A-made'],
  ])('%s is named, with no amounts and in no sum', async (payer, reason) => {
    const { answer, line } = await lineOf(payer);
    expect(line).toMatchObject({
      ...{ outcome: 'not-affected', reason: expect.stringContaining(reason) as string },
      amount: { from: null, to: null, difference: null, percent: null },
    });
    expect(answer.totals).toMatchObject({ units: 0, unitsLeftOut: 10 });
  });

  it('may still have a fee of its own for a code: the same under both', async () => {
    const { line } = await lineOf('visit', { code: '97161' });
    expect(line).toMatchObject({
      outcome: 'compared',
      amount: { from: '1200.00', to: '1200.00', difference: '0.00' },
    });
  });

  it('but one that rests on a year is, where both releases are of it: its last release counts', async () => {
    const { line } = await lineOf('year-2025', { from: '2025A', to: '2025D' });
    expect(line).toMatchObject({ outcome: 'compared', amount: { from: '287.90', to: '287.90' } });
  });
});

describe('several payers together', () => {
  it('are each summed, and all of them', async () => {
    const { payers, totals } = await revenueOf(store, {
      counts: [
        { code: '97110', payer: 'percent', units: 10 },
        { code: '97110', payer: 'medicare', units: 10 },
        { code: '97110', payer: 'list', units: 10 },
        { code: '97110', payer: 'visit', units: 7 },
      ],
    });
    expect(payers.map(({ payer, amount: { difference } }) => [payer, difference])).toEqual([
      ['list', '0.00'],
      ['medicare', '2.70'],
      ['percent', '3.20'],
      ['visit', '0.00'],
    ]);
    // 345.50 + 287.90 + 400.00 and 348.70 + 290.60 + 400.00; 5.90 / 1033.40 = 0.5709...%
    expect(totals).toEqual({
      ...{ units: 30, unitsLeftOut: 7 },
      amount: { from: '1033.40', to: '1039.30', difference: '5.90', percent: '0.57' },
    });
  });
});
