import { nothingDue, type GoldenCase } from './goldenCase.ts';

/*
 * Codes that Medicare does not pay and other payers do. Their values at Medicare's factor, rest of Texas 2026: 97014 12.34,
 * 97010 6.43, 96110 11.71; 97110 28.33. None but 97110 is one that Medicare reduces. Sums of these: basePrices.ts.
 */
const CASES: GoldenCase[] = [
  {
    name: 'Medicare’s policy: bundled, and not valid',
    terms: { kind: 'percent-of-medicare', percent: '100' },
    lines: ['97110 x1 GP', '97010 x1 GP', '97014 x1 GP'],
    sum: `
      97110: 28.327971308 -> 28.33
      allowed: no figure, 97014 is not one that Medicare takes`,
    expected: {
      status: 'needs-review',
      totals: { allowed: null },
      lines: [
        { unitPrices: ['28.33'], allowed: '28.33' },
        { outcome: 'bundled', unitPrices: [], allowed: '0.00' },
        { outcome: 'invalid', substitute: 'G0283', unitPrices: [], allowed: null },
      ],
    },
  },
  {
    name: 'priced where valued, unreduced',
    terms: { kind: 'percent-of-medicare', percent: '100', statusPolicy: 'price-where-valued' },
    lines: ['97110 x1 GP', '97010 x1 GP', '97014 x1 GP'],
    sum: `
      allowed: 28.33 + 6.43 + 12.34 = 47.10`,
    expected: {
      status: 'priced',
      totals: { allowed: '47.10' },
      lines: [
        { unitPrices: ['28.33'], allowed: '28.33' },
        { unitPrices: ['6.43'], allowed: '6.43' },
        { unitPrices: ['12.34'], allowed: '12.34' },
      ],
    },
  },
  {
    name: 'priced where valued, at 120%',
    terms: { kind: 'percent-of-medicare', percent: '120', statusPolicy: 'price-where-valued' },
    lines: ['97110 x1 GP', '97010 x1 GP', '97014 x1 GP'],
    sum: `
      97110: 28.33 x 120% = 33.996 -> 34.00
      97010: 6.43 x 120% = 7.716 -> 7.72
      97014: 12.34 x 120% = 14.808 -> 14.81
      allowed: 34.00 + 7.72 + 14.81 = 56.53`,
    expected: {
      status: 'priced',
      totals: { allowed: '56.53' },
      lines: [
        { unitPrices: ['34.00'], allowed: '34.00' },
        { unitPrices: ['7.72'], allowed: '7.72' },
        { unitPrices: ['14.81'], allowed: '14.81' },
      ],
    },
  },
  {
    name: 'priced where valued, at a factor of 45.00 without indices',
    terms: {
      kind: 'conversion-factor',
      conversionFactor: '45.00',
      gpci: false,
      statusPolicy: 'price-where-valued',
    },
    lines: ['97014 x1 GP', '97010 x1 GP'],
    sum: `
      97014: (0.18 + 0.19 + 0.01) x 45.00 = 17.10
      97010: (0.06 + 0.13 + 0.01) x 45.00 = 9.00
      allowed: 17.10 + 9.00 = 26.10`,
    expected: {
      status: 'priced',
      totals: { allowed: '26.10' },
      lines: [
        { unitPrices: ['17.10'], allowed: '17.10' },
        { unitPrices: ['9.00'], allowed: '9.00' },
      ],
    },
  },
  {
    name: 'a code Medicare does not cover, priced where valued',
    terms: { kind: 'percent-of-medicare', percent: '100', statusPolicy: 'price-where-valued' },
    lines: ['96110 x1 GP'],
    sum: `
      allowed: 11.71 = 11.71`,
    expected: {
      status: 'priced',
      totals: { allowed: '11.71' },
      lines: [{ unitPrices: ['11.71'], allowed: '11.71' }],
    },
  },
  {
    name: 'a code without relative values has no price even so',
    terms: { kind: 'percent-of-medicare', percent: '100', statusPolicy: 'price-where-valued' },
    lines: ['97110 x1 GP', '97039 x1 GP'],
    sum: `
      97110: 28.327971308 -> 28.33
      allowed: no figure, 97039 is unpriced`,
    expected: {
      status: 'needs-review',
      totals: { allowed: null },
      lines: [
        { unitPrices: ['28.33'], allowed: '28.33' },
        { outcome: 'unpriced', unitPrices: [], allowed: null },
      ],
    },
  },
];

export const STATUSES = nothingDue(CASES);
