import { nothingDue, type GoldenCase } from './goldenCase.ts';

/*
 * Minutes into units by Medicare's rule (pooled) and by the midpoint (each code by itself, 8 minutes a unit and every 15 one
 * more). Medicare, rest of Texas 2026: 97110 28.33, reduced 21.83; reduced 97140 20.85; 97112 31.90, reduced 24.45; practice
 * expense: 97112 0.47, 97110 0.41, 97140 0.39. Sums of the prices: basePrices.ts.
 */
const FEES = [
  { code: '97110', amount: '31.50' },
  { code: '97140', amount: '29.75' },
  { code: '97116', amount: '30.25' },
  { code: '97035', amount: '15.00' },
] as const;

const CASES: GoldenCase[] = [
  {
    name: '33 and 7 minutes, Medicare’s rule: 40 minutes are 3 units, 2 and 1',
    terms: { kind: 'percent-of-medicare', percent: '100' },
    lines: ['97110 33min GP', '97140 7min GP'],
    sum: `
      97110: 28.33 + 21.83 = 50.16
      allowed: 50.16 + 20.85 = 71.01`,
    expected: {
      status: 'priced',
      totals: { allowed: '71.01' },
      lines: [
        { units: 2, unitPrices: ['28.33', '21.83'], allowed: '50.16' },
        { units: 1, unitPrices: ['20.85'], allowed: '20.85' },
      ],
    },
  },
  {
    name: '33 and 7 minutes, midpoint: 2 units and none',
    terms: { kind: 'percent-of-medicare', percent: '100', unitRule: 'midpoint' },
    lines: ['97110 33min GP', '97140 7min GP'],
    sum: `
      97110: 28.33 + 21.83 = 50.16
      allowed: 50.16 + 0.00 = 50.16`,
    expected: {
      status: 'priced',
      totals: { allowed: '50.16' },
      lines: [
        { units: 2, unitPrices: ['28.33', '21.83'], allowed: '50.16' },
        { units: 0, unitPrices: [], allowed: '0.00' },
      ],
    },
  },
  {
    name: '10 and 10 minutes, Medicare’s rule: 20 minutes are 1 unit, of the line sent first',
    terms: { kind: 'percent-of-medicare', percent: '100', unitRule: 'cms' },
    lines: ['97110 10min GP', '97140 10min GP'],
    sum: `
      allowed: 28.33 + 0.00 = 28.33`,
    expected: {
      status: 'priced',
      totals: { allowed: '28.33' },
      lines: [
        { units: 1, unitPrices: ['28.33'], allowed: '28.33' },
        { units: 0, unitPrices: [], allowed: '0.00' },
      ],
      assumptions: ['minutes-tie'],
    },
  },
  {
    name: '10 and 10 minutes, midpoint: a unit each',
    terms: { kind: 'percent-of-medicare', percent: '100', unitRule: 'midpoint' },
    lines: ['97110 10min GP', '97140 10min GP'],
    sum: `
      allowed: 28.33 + 20.85 = 49.18`,
    expected: {
      status: 'priced',
      totals: { allowed: '49.18' },
      lines: [
        { units: 1, unitPrices: ['28.33'], allowed: '28.33' },
        { units: 1, unitPrices: ['20.85'], allowed: '20.85' },
      ],
    },
  },
  {
    name: '24 and 23 minutes, Medicare’s rule: 47 minutes are 3 units, 2 and 1',
    terms: { kind: 'percent-of-medicare', percent: '100' },
    lines: ['97112 24min GP', '97110 23min GP'],
    sum: `
      97112: 31.90 + 24.45 = 56.35
      allowed: 56.35 + 21.83 = 78.18`,
    expected: {
      status: 'priced',
      totals: { allowed: '78.18' },
      lines: [
        { units: 2, unitPrices: ['31.90', '24.45'], allowed: '56.35' },
        { units: 1, unitPrices: ['21.83'], allowed: '21.83' },
      ],
    },
  },
  {
    name: '24 and 23 minutes, midpoint: 2 units each',
    terms: { kind: 'percent-of-medicare', percent: '100', unitRule: 'midpoint' },
    lines: ['97112 24min GP', '97110 23min GP'],
    sum: `
      97112: 31.90 + 24.45 = 56.35
      97110: 21.83 x 2 = 43.66
      allowed: 56.35 + 43.66 = 100.01`,
    expected: {
      status: 'priced',
      totals: { allowed: '100.01' },
      lines: [
        { units: 2, unitPrices: ['31.90', '24.45'], allowed: '56.35' },
        { units: 2, unitPrices: ['21.83', '21.83'], allowed: '43.66' },
      ],
    },
  },
  {
    name: '18, 13, 10 and 8 minutes on a fee list, Medicare’s rule: 3 units, none of 97035',
    terms: { kind: 'fee-list', fees: FEES },
    lines: ['97110 18min GP', '97140 13min GP', '97116 10min GP', '97035 8min GP'],
    sum: `
      allowed: 31.50 + 29.75 + 30.25 + 0.00 = 91.50`,
    expected: {
      status: 'priced',
      totals: { allowed: '91.50' },
      lines: [
        { units: 1, unitPrices: ['31.50'], allowed: '31.50' },
        { units: 1, unitPrices: ['29.75'], allowed: '29.75' },
        { units: 1, unitPrices: ['30.25'], allowed: '30.25' },
        { units: 0, unitPrices: [], allowed: '0.00' },
      ],
    },
  },
  {
    name: '18, 13, 10 and 8 minutes on a fee list, midpoint: a unit each',
    terms: { kind: 'fee-list', fees: FEES, unitRule: 'midpoint' },
    lines: ['97110 18min GP', '97140 13min GP', '97116 10min GP', '97035 8min GP'],
    sum: `
      allowed: 31.50 + 29.75 + 30.25 + 15.00 = 106.50`,
    expected: {
      status: 'priced',
      totals: { allowed: '106.50' },
      lines: [
        { units: 1, unitPrices: ['31.50'], allowed: '31.50' },
        { units: 1, unitPrices: ['29.75'], allowed: '29.75' },
        { units: 1, unitPrices: ['30.25'], allowed: '30.25' },
        { units: 1, unitPrices: ['15.00'], allowed: '15.00' },
      ],
    },
  },
];

export const MINUTES = nothingDue(CASES);
