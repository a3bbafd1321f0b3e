import { nothingDue, type GoldenCase } from './goldenCase.ts';

/*
 * Reductions of listed fees. Practice expense of all relative values, indices left out: 97110 0.41 of 0.87, 97140 0.39 of 0.83,
 * G0283 0.19 of 0.38; 97530 has the highest practice expense, 0.60.
 */
const FEES = [
  { code: '97530', amount: '38.00' },
  { code: '97110', amount: '31.50' },
  { code: '97116', amount: '31.50' },
  { code: '97140', amount: '29.75' },
] as const;
const VISIT = ['97530 x1 GP', '97110 x2 GP', '97140 x1 GP'];

const CASES: GoldenCase[] = [
  {
    name: 'Medicare’s reduction on listed fees',
    terms: { kind: 'fee-list', fees: FEES, mppr: 'medicare' },
    lines: VISIT,
    sum: `
      97110: 31.50 x (1 - 50% x 0.41 / 0.87) = 24.077… -> 24.08; 24.08 x 2 = 48.16
      97140: 29.75 x (1 - 50% x 0.39 / 0.83) = 22.760… -> 22.76
      allowed: 38.00 + 48.16 + 22.76 = 108.92`,
    expected: {
      status: 'priced',
      totals: { allowed: '108.92' },
      lines: [
        { unitPrices: ['38.00'], allowed: '38.00' },
        { unitPrices: ['24.08', '24.08'], allowed: '48.16' },
        { unitPrices: ['22.76'], allowed: '22.76' },
      ],
    },
  },
  {
    // Half of G0283 is practice expense.
    name: 'a fifth off the practice expense of a fee of 20.00 is 18.00',
    terms: {
      kind: 'fee-list',
      fees: [...FEES, { code: 'G0283', amount: '20.00' }],
      mppr: { of: 'practice-expense', tiers: ['100', '80'] },
    },
    lines: ['G0283 x1 GP', '97110 x1 GP'],
    sum: `
      G0283: 20.00 x (1 - 20% x 0.19 / 0.38) = 18.00
      allowed: 18.00 + 31.50 = 49.50`,
    expected: {
      status: 'priced',
      totals: { allowed: '49.50' },
      lines: [
        { unitPrices: ['18.00'], allowed: '18.00' },
        { unitPrices: ['31.50'], allowed: '31.50' },
      ],
    },
  },
  {
    name: 'two units in full, every later one at half',
    terms: { kind: 'fee-list', fees: FEES, mppr: { of: 'unit', tiers: ['100', '100', '50'] } },
    lines: VISIT,
    sum: `
      97110: 31.50 x 50% = 15.75; 31.50 + 15.75 = 47.25
      97140: 29.75 x 50% = 14.875 -> 14.88
      allowed: 38.00 + 47.25 + 14.88 = 100.13`,
    expected: {
      status: 'priced',
      totals: { allowed: '100.13' },
      lines: [
        { unitPrices: ['38.00'], allowed: '38.00' },
        { unitPrices: ['31.50', '15.75'], allowed: '47.25' },
        { unitPrices: ['14.88'], allowed: '14.88' },
      ],
    },
  },
  {
    name: 'the higher price ranks first though it was sent last',
    terms: { kind: 'fee-list', fees: FEES, mppr: { of: 'unit', tiers: ['100', '50'] } },
    lines: ['97140 x1 GP', '97530 x1 GP'],
    sum: `
      97140: 29.75 x 50% = 14.875 -> 14.88
      allowed: 14.88 + 38.00 = 52.88`,
    expected: {
      status: 'priced',
      totals: { allowed: '52.88' },
      lines: [
        { unitPrices: ['14.88'], allowed: '14.88' },
        { unitPrices: ['38.00'], allowed: '38.00' },
      ],
    },
  },
  {
    name: 'of equal prices the line sent first ranks first',
    terms: { kind: 'fee-list', fees: FEES, mppr: { of: 'unit', tiers: ['100', '50'] } },
    lines: ['97116 x1 GP', '97110 x1 GP'],
    sum: `
      97110: 31.50 x 50% = 15.75
      allowed: 31.50 + 15.75 = 47.25`,
    expected: {
      status: 'priced',
      totals: { allowed: '47.25' },
      lines: [
        { unitPrices: ['31.50'], allowed: '31.50' },
        { unitPrices: ['15.75'], allowed: '15.75' },
      ],
    },
  },
  {
    // Lines: 97110 63.00, 97530 38.00, 97140 29.75.
    name: 'whole lines at 100, 75 and 50%',
    terms: { kind: 'fee-list', fees: FEES, mppr: { of: 'line', tiers: ['100', '75', '50'] } },
    lines: VISIT,
    sum: `
      97110: 31.50 x 2 = 63.00
      97530: 38.00 x 75% = 28.50
      97140: 29.75 x 50% = 14.875 -> 14.88
      allowed: 28.50 + 63.00 + 14.88 = 106.38`,
    expected: {
      status: 'priced',
      totals: { allowed: '106.38' },
      lines: [
        { unitPrices: ['28.50'], allowed: '28.50' },
        { unitPrices: ['31.50', '31.50'], allowed: '63.00' },
        { unitPrices: ['14.88'], allowed: '14.88' },
      ],
    },
  },
  {
    // Half of the whole line would be 31.245, rounded 31.25.
    name: 'a line’s share is taken of each unit and rounded',
    terms: {
      kind: 'fee-list',
      fees: [
        { code: '97530', amount: '70.00' },
        { code: '97110', amount: '20.83' },
      ],
      mppr: { of: 'line', tiers: ['100', '50'] },
    },
    lines: ['97530 x1 GP', '97110 x3 GP'],
    sum: `
      97110: 20.83 x 50% = 10.415 -> 10.42; 10.42 x 3 = 31.26
      allowed: 70.00 + 31.26 = 101.26`,
    expected: {
      status: 'priced',
      totals: { allowed: '101.26' },
      lines: [
        { unitPrices: ['70.00'], allowed: '70.00' },
        { unitPrices: ['10.42', '10.42', '10.42'], allowed: '31.26' },
      ],
    },
  },
  {
    name: 'tiers for modalities alone',
    terms: {
      kind: 'fee-list',
      fees: [...FEES, { code: '97032', amount: '16.00' }, { code: '97035', amount: '15.00' }],
      mppr: { of: 'unit', tiers: ['100', '50'], codes: ['97012-97039'] },
    },
    lines: ['97110 x1 GP', '97035 x1 GP', '97032 x1 GP'],
    sum: `
      97035: 15.00 x 50% = 7.50
      allowed: 31.50 + 7.50 + 16.00 = 55.00`,
    expected: {
      status: 'priced',
      totals: { allowed: '55.00' },
      lines: [
        { unitPrices: ['31.50'], allowed: '31.50' },
        { unitPrices: ['7.50'], allowed: '7.50' },
        { unitPrices: ['16.00'], allowed: '16.00' },
      ],
    },
  },
];

export const REDUCED_FEES = nothingDue(CASES);
