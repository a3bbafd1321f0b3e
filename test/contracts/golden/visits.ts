import { nothingDue, type GoldenCase } from './goldenCase.ts';

/*
 * A visit's price is shown on its lines in proportion to what Medicare would allow, rest of Texas 2026: 97530 34.02, 97110
 * 21.83 x 2 = 43.66 and 97140 20.85, together 98.53; 97161 95.48, 97110 21.83 and 97140 20.85, together 138.16; 97164 65.65 and
 * 97110 21.83, together 87.48; 97112 24.45 and 97124 28.79, together 53.24. Sums of these: basePrices.ts.
 */
const VISIT = ['97530 x1 GP', '97110 x2 GP', '97140 x1 GP'];

const CASES: GoldenCase[] = [
  {
    name: 'a price for the visit, the cents left over on the first line',
    terms: { kind: 'per-visit', amount: '85.00' },
    lines: VISIT,
    sum: `
      97110: 85.00 x 43.66 / 98.53 = 37.664… cut 37.66
      97140: 85.00 x 20.85 / 98.53 = 17.986… cut 17.98
      97530: 85.00 - 37.66 - 17.98 = 29.36
      allowed: 29.36 + 37.66 + 17.98 = 85.00`,
    expected: {
      status: 'priced',
      totals: { allowed: '85.00' },
      lines: [
        { unitPrices: [], allowed: '29.36' },
        { unitPrices: [], allowed: '37.66' },
        { unitPrices: [], allowed: '17.98' },
      ],
    },
  },
  {
    // Medicare ranks by practice expense: 97124 0.53 in full, 97112 0.47 reduced, though 97112 costs more.
    name: 'the proportions are those of Medicare’s own ranking',
    terms: { kind: 'per-visit', amount: '85.00' },
    lines: ['97112 x1 GP', '97124 x1 GP'],
    sum: `
      Medicare: 24.45 + 28.79 = 53.24
      97124: 85.00 x 28.79 / 53.24 = 45.964… cut 45.96
      97112: 85.00 - 45.96 = 39.04
      allowed: 39.04 + 45.96 = 85.00`,
    expected: {
      status: 'priced',
      totals: { allowed: '85.00' },
      lines: [
        { unitPrices: [], allowed: '39.04' },
        { unitPrices: [], allowed: '45.96' },
      ],
    },
  },
  {
    name: 'the same price for six units',
    terms: { kind: 'per-visit', amount: '85.00' },
    lines: ['97110 x6 GP'],
    sum: `
      allowed: 85.00 = 85.00`,
    expected: {
      status: 'priced',
      totals: { allowed: '85.00' },
      lines: [{ unitPrices: [], allowed: '85.00' }],
    },
  },
  {
    name: 'a visit with an evaluation has its own price',
    terms: { kind: 'per-visit', amount: '85.00', evaluation: { amount: '120.00' } },
    lines: ['97161 x1 GP', '97110 x1 GP', '97140 x1 GP'],
    sum: `
      97110: 120.00 x 21.83 / 138.16 = 18.960… cut 18.96
      97140: 120.00 x 20.85 / 138.16 = 18.109… cut 18.10
      97161: 120.00 - 18.96 - 18.10 = 82.94
      allowed: 82.94 + 18.96 + 18.10 = 120.00`,
    expected: {
      status: 'priced',
      totals: { allowed: '120.00' },
      lines: [
        { unitPrices: [], allowed: '82.94' },
        { unitPrices: [], allowed: '18.96' },
        { unitPrices: [], allowed: '18.10' },
      ],
    },
  },
  {
    name: 'a contract that names a re-evaluation as its evaluation',
    terms: { kind: 'per-visit', amount: '85.00', evaluation: { amount: '95.00', codes: ['97164', '97168'] } },
    lines: ['97164 x1 GP', '97110 x1 GP'],
    sum: `
      97110: 95.00 x 21.83 / 87.48 = 23.706… cut 23.70
      97164: 95.00 - 23.70 = 71.30
      allowed: 71.30 + 23.70 = 95.00`,
    expected: {
      status: 'priced',
      totals: { allowed: '95.00' },
      lines: [
        { unitPrices: [], allowed: '71.30' },
        { unitPrices: [], allowed: '23.70' },
      ],
    },
  },
  {
    name: 'an evaluation that is not among those the contract names',
    terms: { kind: 'per-visit', amount: '85.00', evaluation: { amount: '95.00', codes: ['97164', '97168'] } },
    lines: ['97161 x1 GP'],
    sum: `
      allowed: 85.00 = 85.00`,
    expected: {
      status: 'priced',
      totals: { allowed: '85.00' },
      lines: [{ unitPrices: [], allowed: '85.00' }],
    },
  },
  {
    name: 'codes that Medicare allows nothing for have no part of the price',
    terms: { kind: 'per-visit', amount: '85.00' },
    lines: ['97014 x1 GP', '97110 x1 GP'],
    sum: `
      97014: nothing, for Medicare does not take it
      allowed: 0.00 + 85.00 = 85.00`,
    expected: {
      status: 'priced',
      totals: { allowed: '85.00' },
      lines: [
        { unitPrices: [], allowed: '0.00' },
        { unitPrices: [], allowed: '85.00' },
      ],
    },
  },
  {
    name: 'where Medicare allows nothing for any, the price is on the first line',
    terms: { kind: 'per-visit', amount: '85.00' },
    lines: ['97014 x1 GP', '97010 x1 GP'],
    sum: `
      allowed: 85.00 + 0.00 = 85.00`,
    expected: {
      status: 'priced',
      totals: { allowed: '85.00' },
      lines: [
        { unitPrices: [], allowed: '85.00' },
        { unitPrices: [], allowed: '0.00' },
      ],
    },
  },
  {
    name: 'a code that the schedule does not know',
    terms: { kind: 'per-visit', amount: '85.00' },
    lines: ['S9131 x1 GP'],
    sum: `
      allowed: 85.00 = 85.00`,
    expected: {
      status: 'priced',
      totals: { allowed: '85.00' },
      lines: [{ unitPrices: [], allowed: '85.00' }],
    },
  },
  {
    name: 'a visit charged at less than its price',
    terms: { kind: 'per-visit', amount: '85.00' },
    lines: ['97110 x2 GP $70.00'],
    sum: `
      97110: min(85.00, 70.00) = 70.00
      allowed: 70.00 = 70.00`,
    expected: {
      status: 'priced',
      totals: { allowed: '70.00' },
      lines: [{ unitPrices: [], allowed: '70.00', writeOff: '0.00' }],
    },
  },
];

export const VISITS = nothingDue(CASES);
