import { nothingDue, type GoldenCase } from './goldenCase.ts';

/*
 * Medicare, rest of Texas 2026: 97530 34.02; 97110 28.33, reduced 21.83; 97140 27.03, reduced 20.85; 97112 31.90, reduced 24.45;
 * 97124 28.79; 92507 74.47; 92610 82.71. Practice expense of the visit: 97530 0.60, 97110 0.41, 97140 0.39. Sums of the prices:
 * basePrices.ts. A tier of 80% pays 97110 (0.45 + 0.41 x 80% x 0.949 + 0.01 x 0.903) x 33.4009.
 */
const VISIT = ['97530 x1 GP', '97110 x2 GP', '97140 x1 GP'];

const CASES: GoldenCase[] = [
  {
    name: 'no reduction at 120%',
    terms: { kind: 'percent-of-medicare', percent: '120', mppr: 'none' },
    lines: VISIT,
    sum: `
      97530: 34.02 x 120% = 40.824 -> 40.82
      97110: 28.33 x 120% = 33.996 -> 34.00; 34.00 x 2 = 68.00
      97140: 27.03 x 120% = 32.436 -> 32.44
      allowed: 40.82 + 68.00 + 32.44 = 141.26`,
    expected: {
      status: 'priced',
      totals: { allowed: '141.26' },
      lines: [
        { unitPrices: ['40.82'], allowed: '40.82' },
        { unitPrices: ['34.00', '34.00'], allowed: '68.00' },
        { unitPrices: ['32.44'], allowed: '32.44' },
      ],
    },
  },
  {
    name: 'later units keep 80% of their practice expense',
    terms: {
      kind: 'percent-of-medicare',
      percent: '100',
      mppr: { of: 'practice-expense', tiers: ['100', '80'] },
    },
    lines: VISIT,
    sum: `
      97110: (0.45 + 0.41 x 80% x 0.949 + 0.01 x 0.903) x 33.4009 = 25.728… -> 25.73; 25.73 x 2 = 51.46
      97140: (0.43 + 0.39 x 80% x 0.949 + 0.01 x 0.903) x 33.4009 = 24.553… -> 24.55
      allowed: 34.02 + 51.46 + 24.55 = 110.03`,
    expected: {
      status: 'priced',
      totals: { allowed: '110.03' },
      lines: [
        { unitPrices: ['34.02'], allowed: '34.02' },
        { unitPrices: ['25.73', '25.73'], allowed: '51.46' },
        { unitPrices: ['24.55'], allowed: '24.55' },
      ],
    },
  },
  {
    name: 'later units keep 80% of their practice expense, at 120%',
    terms: {
      kind: 'percent-of-medicare',
      percent: '120',
      mppr: { of: 'practice-expense', tiers: ['100', '80'] },
    },
    lines: VISIT,
    sum: `
      97530: 34.02 x 120% = 40.824 -> 40.82
      97110: 25.73 x 120% = 30.876 -> 30.88; 30.88 x 2 = 61.76
      97140: 24.55 x 120% = 29.46
      allowed: 40.82 + 61.76 + 29.46 = 132.04`,
    expected: {
      status: 'priced',
      totals: { allowed: '132.04' },
      lines: [
        { unitPrices: ['40.82'], allowed: '40.82' },
        { unitPrices: ['30.88', '30.88'], allowed: '61.76' },
        { unitPrices: ['29.46'], allowed: '29.46' },
      ],
    },
  },
  {
    name: 'practice expense in three steps: 100, 75, then 50%',
    terms: {
      kind: 'percent-of-medicare',
      percent: '100',
      mppr: { of: 'practice-expense', tiers: ['100', '75', '50'] },
    },
    lines: VISIT,
    sum: `
      97110 first: (0.45 + 0.41 x 75% x 0.949 + 0.01 x 0.903) x 33.4009 = 25.078… -> 25.08
      97110: 25.08 + 21.83 = 46.91
      allowed: 34.02 + 46.91 + 20.85 = 101.78`,
    expected: {
      status: 'priced',
      totals: { allowed: '101.78' },
      lines: [
        { unitPrices: ['34.02'], allowed: '34.02' },
        { unitPrices: ['25.08', '21.83'], allowed: '46.91' },
        { unitPrices: ['20.85'], allowed: '20.85' },
      ],
    },
  },
  {
    // Practice expense: 97124 0.53, 97112 0.47, though 97112 costs more.
    name: 'Medicare ranks by practice expense, not by price',
    terms: { kind: 'percent-of-medicare', percent: '100' },
    lines: ['97112 x1 GP', '97124 x1 GP'],
    sum: `
      allowed: 24.45 + 28.79 = 53.24`,
    expected: {
      status: 'priced',
      totals: { allowed: '53.24' },
      lines: [
        { unitPrices: ['24.45'], allowed: '24.45' },
        { unitPrices: ['28.79'], allowed: '28.79' },
      ],
    },
  },
  {
    name: 'tiers of units rank by price',
    terms: { kind: 'percent-of-medicare', percent: '100', mppr: { of: 'unit', tiers: ['100', '50'] } },
    lines: ['97112 x1 GP', '97124 x1 GP'],
    sum: `
      97124: 28.79 x 50% = 14.395 -> 14.40
      allowed: 31.90 + 14.40 = 46.30`,
    expected: {
      status: 'priced',
      totals: { allowed: '46.30' },
      lines: [
        { unitPrices: ['31.90'], allowed: '31.90' },
        { unitPrices: ['14.40'], allowed: '14.40' },
      ],
    },
  },
  {
    // Multiple-procedure indicator of 92610: 0.
    name: 'a code outside Medicare’s list is in full and takes no rank',
    terms: { kind: 'percent-of-medicare', percent: '100' },
    lines: ['92610 x1 GN', '92507 x1 GN'],
    sum: `
      allowed: 82.71 + 74.47 = 157.18`,
    expected: {
      status: 'priced',
      totals: { allowed: '157.18' },
      lines: [
        { unitPrices: ['82.71'], allowed: '82.71' },
        { unitPrices: ['74.47'], allowed: '74.47' },
      ],
    },
  },
  {
    name: 'a fee of an override takes no rank: the next unit is in full',
    terms: { kind: 'percent-of-medicare', percent: '100', overrides: [{ codes: ['97530'], fee: '40.00' }] },
    lines: VISIT,
    sum: `
      97110: 28.33 + 21.83 = 50.16
      allowed: 40.00 + 50.16 + 20.85 = 111.01`,
    expected: {
      status: 'priced',
      totals: { allowed: '111.01' },
      lines: [
        { unitPrices: ['40.00'], allowed: '40.00' },
        { unitPrices: ['28.33', '21.83'], allowed: '50.16' },
        { unitPrices: ['20.85'], allowed: '20.85' },
      ],
    },
  },
];

export const REDUCTIONS = nothingDue(CASES);
