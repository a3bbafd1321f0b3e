import { nothingDue, type GoldenCase } from './goldenCase.ts';

/*
 * Medicare, rest of Texas 2026: 97530 34.02; reduced 97110 21.83, 97140 20.85; alone 97110 28.33, 97140 27.03. The visit ranks
 * by practice expense: 97530 0.60, 97110 0.41, 97140 0.39, so 97530 is in full. Sums of these: basePrices.ts.
 */
const VISIT = ['97530 x1 GP', '97110 x2 GP', '97140 x1 GP'];

const CASES: GoldenCase[] = [
  {
    name: '120% of Medicare, each unit rounded',
    terms: { kind: 'percent-of-medicare', percent: '120' },
    lines: VISIT,
    sum: `
      97530: 34.02 x 120% = 40.824 -> 40.82
      97110: 21.83 x 120% = 26.196 -> 26.20; 26.20 x 2 = 52.40
      97140: 20.85 x 120% = 25.02
      allowed: 40.82 + 52.40 + 25.02 = 118.24`,
    expected: {
      status: 'priced',
      totals: { allowed: '118.24' },
      lines: [
        { unitPrices: ['40.82'], allowed: '40.82' },
        { unitPrices: ['26.20', '26.20'], allowed: '52.40' },
        { unitPrices: ['25.02'], allowed: '25.02' },
      ],
    },
  },
  {
    name: '80% of Medicare',
    terms: { kind: 'percent-of-medicare', percent: '80' },
    lines: VISIT,
    sum: `
      97530: 34.02 x 80% = 27.216 -> 27.22
      97110: 21.83 x 80% = 17.464 -> 17.46; 17.46 x 2 = 34.92
      97140: 20.85 x 80% = 16.68
      allowed: 27.22 + 34.92 + 16.68 = 78.82`,
    expected: {
      status: 'priced',
      totals: { allowed: '78.82' },
      lines: [
        { unitPrices: ['27.22'], allowed: '27.22' },
        { unitPrices: ['17.46', '17.46'], allowed: '34.92' },
        { unitPrices: ['16.68'], allowed: '16.68' },
      ],
    },
  },
  {
    name: '112.5% of Medicare',
    terms: { kind: 'percent-of-medicare', percent: '112.5' },
    lines: VISIT,
    sum: `
      97530: 34.02 x 112.5% = 38.2725 -> 38.27
      97110: 21.83 x 112.5% = 24.55875 -> 24.56; 24.56 x 2 = 49.12
      97140: 20.85 x 112.5% = 23.45625 -> 23.46
      allowed: 38.27 + 49.12 + 23.46 = 110.85`,
    expected: {
      status: 'priced',
      totals: { allowed: '110.85' },
      lines: [
        { unitPrices: ['38.27'], allowed: '38.27' },
        { unitPrices: ['24.56', '24.56'], allowed: '49.12' },
        { unitPrices: ['23.46'], allowed: '23.46' },
      ],
    },
  },
  {
    name: '100% of Medicare is Medicare’s visit',
    terms: { kind: 'percent-of-medicare', percent: '100' },
    lines: VISIT,
    sum: `
      97110: 21.83 x 2 = 43.66
      allowed: 34.02 + 43.66 + 20.85 = 98.53`,
    expected: {
      status: 'priced',
      totals: { allowed: '98.53' },
      lines: [
        { unitPrices: ['34.02'], allowed: '34.02' },
        { unitPrices: ['21.83', '21.83'], allowed: '43.66' },
        { unitPrices: ['20.85'], allowed: '20.85' },
      ],
    },
  },
  {
    // 97110 before it is rounded: (0.45 + 0.41 x 0.949 + 0.01 x 0.903) x 33.4009
    name: '120% of the rounded unit: one cent more than of the exact one',
    terms: { kind: 'percent-of-medicare', percent: '120', percentOf: 'rounded-unit' },
    lines: ['97110 x1 GP'],
    sum: `
      97110: 28.327971308 -> 28.33; 28.33 x 120% = 33.996 -> 34.00
      allowed: 34.00 = 34.00`,
    expected: {
      status: 'priced',
      totals: { allowed: '34.00' },
      lines: [{ unitPrices: ['34.00'], allowed: '34.00' }],
    },
  },
  {
    name: '120% of the exact unit: one cent less than of the rounded one',
    terms: { kind: 'percent-of-medicare', percent: '120', percentOf: 'exact-unit' },
    lines: ['97110 x1 GP'],
    sum: `
      97110: 28.327971308 x 120% = 33.9935655696 -> 33.99
      allowed: 33.99 = 33.99`,
    expected: {
      status: 'priced',
      totals: { allowed: '33.99' },
      lines: [{ unitPrices: ['33.99'], allowed: '33.99' }],
    },
  },
  {
    // The rounded units come to 118.24: 97140 is 25.02 there.
    name: '120% of exact units, reduced ones too',
    terms: { kind: 'percent-of-medicare', percent: '120', percentOf: 'exact-unit' },
    lines: VISIT,
    sum: `
      97530: 34.016478587 x 120% = 40.8197743044 -> 40.82
      97110: 21.8299932175 x 120% = 26.195991861 -> 26.20; 26.20 x 2 = 52.40
      97140: 20.8450006765 x 120% = 25.0140008118 -> 25.01
      allowed: 40.82 + 52.40 + 25.01 = 118.23`,
    expected: {
      status: 'priced',
      totals: { allowed: '118.23' },
      lines: [
        { unitPrices: ['40.82'], allowed: '40.82' },
        { unitPrices: ['26.20', '26.20'], allowed: '52.40' },
        { unitPrices: ['25.01'], allowed: '25.01' },
      ],
    },
  },
];

export const PERCENT_OF_MEDICARE = nothingDue(CASES);
