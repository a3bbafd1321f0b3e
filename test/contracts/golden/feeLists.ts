import { nothingDue, type GoldenCase } from './goldenCase.ts';

/* Fee lists are not reduced unless they say so. Medicare, rest of Texas 2026, alone: 97110 28.33. Sum: basePrices.ts. */
const LISTED = [
  { code: '97530', amount: '38.00' },
  { code: '97110', amount: '31.50' },
] as const;

const CASES: GoldenCase[] = [
  {
    name: 'a fee a unit',
    terms: { kind: 'fee-list', fees: [...LISTED, { code: '97140', amount: '29.75' }] },
    lines: ['97530 x1 GP', '97110 x2 GP', '97140 x1 GP'],
    sum: `
      97110: 31.50 x 2 = 63.00
      allowed: 38.00 + 63.00 + 29.75 = 130.75`,
    expected: {
      status: 'priced',
      totals: { allowed: '130.75' },
      lines: [
        { unitPrices: ['38.00'], allowed: '38.00' },
        { unitPrices: ['31.50', '31.50'], allowed: '63.00' },
        { unitPrices: ['29.75'], allowed: '29.75' },
      ],
    },
  },
  {
    name: 'a fee of its own for a discipline',
    terms: {
      kind: 'fee-list',
      fees: [
        { code: '97110', amount: '30.00' },
        { code: '97110', modifier: 'GO', amount: '33.25' },
      ],
    },
    lines: ['97110 x1 GP', '97110 x2 GO'],
    sum: `
      97110 GO: 33.25 x 2 = 66.50
      allowed: 30.00 + 66.50 = 96.50`,
    expected: {
      status: 'priced',
      totals: { allowed: '96.50' },
      lines: [
        { unitPrices: ['30.00'], allowed: '30.00' },
        { unitPrices: ['33.25', '33.25'], allowed: '66.50' },
      ],
    },
  },
  {
    name: 'an assistant’s fee on the list itself',
    terms: {
      kind: 'fee-list',
      fees: [
        { code: '97110', amount: '30.00' },
        { code: '97110', modifier: 'CQ', amount: '25.50' },
      ],
    },
    lines: ['97110 x1 GP', '97110 x2 GP CQ'],
    sum: `
      97110 CQ: 25.50 x 2 = 51.00
      allowed: 30.00 + 51.00 = 81.00`,
    expected: {
      status: 'priced',
      totals: { allowed: '81.00' },
      lines: [
        { unitPrices: ['30.00'], allowed: '30.00' },
        { unitPrices: ['25.50', '25.50'], allowed: '51.00' },
      ],
    },
  },
  {
    name: 'a listed code that Medicare does not take, and one it bundles',
    terms: {
      kind: 'fee-list',
      fees: [
        { code: '97014', amount: '14.00' },
        { code: '97010', amount: '5.25' },
      ],
    },
    lines: ['97014 x1 GP', '97010 x1 GP'],
    sum: `
      allowed: 14.00 + 5.25 = 19.25`,
    expected: {
      status: 'priced',
      totals: { allowed: '19.25' },
      lines: [
        { unitPrices: ['14.00'], allowed: '14.00' },
        { unitPrices: ['5.25'], allowed: '5.25' },
      ],
    },
  },
  {
    name: 'a listed code that the schedule does not know',
    terms: { kind: 'fee-list', fees: [{ code: 'S9131', amount: '110.00' }] },
    lines: ['S9131 x1 GP'],
    sum: `
      allowed: 110.00 = 110.00`,
    expected: {
      status: 'priced',
      totals: { allowed: '110.00' },
      lines: [{ unitPrices: ['110.00'], allowed: '110.00' }],
    },
  },
  {
    name: 'the professional part of a test at its own fee',
    terms: {
      kind: 'fee-list',
      fees: [
        { code: '76881', amount: '80.00' },
        { code: '76881', modifier: '26', amount: '28.00' },
      ],
    },
    lines: ['76881 x1 26'],
    sum: `
      allowed: 28.00 = 28.00`,
    expected: {
      status: 'priced',
      totals: { allowed: '28.00' },
      lines: [{ unitPrices: ['28.00'], allowed: '28.00' }],
    },
  },
  {
    name: 'the professional part of a test without a fee of its own: no figure',
    terms: { kind: 'fee-list', fees: [...LISTED, { code: '76881', amount: '80.00' }] },
    lines: ['97530 x1 GP', '76881 x1 26'],
    sum: `
      97530: 38.00 x 1 = 38.00
      allowed: no figure, 76881 is unpriced`,
    expected: {
      status: 'needs-review',
      totals: { allowed: null },
      lines: [
        { unitPrices: ['38.00'], allowed: '38.00' },
        { outcome: 'unpriced', unitPrices: [], allowed: null },
      ],
    },
  },
  {
    name: 'a reduced service (52): no figure',
    terms: { kind: 'fee-list', fees: LISTED },
    lines: ['97530 x1 GP', '97110 x1 GP 52'],
    sum: `
      97530: 38.00 x 1 = 38.00
      allowed: no figure, 97110 is unpriced`,
    expected: {
      status: 'needs-review',
      totals: { allowed: null },
      lines: [
        { unitPrices: ['38.00'], allowed: '38.00' },
        { outcome: 'unpriced', unitPrices: [], allowed: null },
      ],
    },
  },
];

export const FEE_LISTS = nothingDue(CASES);
