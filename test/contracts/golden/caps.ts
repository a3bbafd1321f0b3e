import { nothingDue, type GoldenCase } from './goldenCase.ts';

/*
 * Medicare, rest of Texas 2026: 97530 34.02, reduced 24.51; 97110 28.33, reduced 21.83; reduced 97140 20.85, G0283 9.33, 97032
 * 11.50, 97035 10.64. Sums of these: basePrices.ts.
 */
const CASES: GoldenCase[] = [
  {
    name: 'four units a visit at 110%: the fifth, the cheapest, is dropped',
    terms: { kind: 'percent-of-medicare', percent: '110', unitCaps: [{ most: 4 }] },
    lines: ['97530 x2 GP', '97110 x2 GP', '97140 x1 GP'],
    sum: `
      97530: 34.02 x 110% = 37.422 -> 37.42; 24.51 x 110% = 26.961 -> 26.96; 37.42 + 26.96 = 64.38
      97110: 21.83 x 110% = 24.013 -> 24.01; 24.01 x 2 = 48.02
      97140: 20.85 x 110% = 22.935 -> 22.94; dropped
      allowed: 64.38 + 48.02 + 0.00 = 112.40`,
    expected: {
      status: 'priced',
      totals: { allowed: '112.40' },
      lines: [
        { unitPrices: ['37.42', '26.96'], allowed: '64.38' },
        { unitPrices: ['24.01', '24.01'], allowed: '48.02' },
        { unitPrices: ['22.94'], allowed: '0.00' },
      ],
    },
  },
  {
    name: 'four units of any kind',
    terms: { kind: 'percent-of-medicare', percent: '100', unitCaps: [{ most: 4 }] },
    lines: ['97530 x2 GP', '97110 x2 GP', '97140 x1 GP', 'G0283 x1 GP'],
    sum: `
      97530: 34.02 + 24.51 = 58.53
      97110: 21.83 x 2 = 43.66
      97140: 20.85 is dropped; G0283: 9.33 is dropped
      allowed: 58.53 + 43.66 + 0.00 + 0.00 = 102.19`,
    expected: {
      status: 'priced',
      totals: { allowed: '102.19' },
      lines: [
        { unitPrices: ['34.02', '24.51'], allowed: '58.53' },
        { unitPrices: ['21.83', '21.83'], allowed: '43.66' },
        { unitPrices: ['20.85'], allowed: '0.00' },
        { unitPrices: ['9.33'], allowed: '0.00' },
      ],
    },
  },
  {
    name: 'four timed units: the untimed one stays',
    terms: { kind: 'percent-of-medicare', percent: '100', unitCaps: [{ most: 4, timed: true }] },
    lines: ['97530 x2 GP', '97110 x2 GP', '97140 x1 GP', 'G0283 x1 GP'],
    sum: `
      97530: 34.02 + 24.51 = 58.53
      97110: 21.83 x 2 = 43.66
      97140: 20.85 is dropped
      allowed: 58.53 + 43.66 + 0.00 + 9.33 = 111.52`,
    expected: {
      status: 'priced',
      totals: { allowed: '111.52' },
      lines: [
        { unitPrices: ['34.02', '24.51'], allowed: '58.53' },
        { unitPrices: ['21.83', '21.83'], allowed: '43.66' },
        { unitPrices: ['20.85'], allowed: '0.00' },
        { unitPrices: ['9.33'], allowed: '9.33' },
      ],
    },
  },
  {
    name: 'one modality a visit, the dearest',
    terms: {
      kind: 'percent-of-medicare',
      percent: '100',
      unitCaps: [{ most: 1, codes: ['97010-97039', 'G0283'] }],
    },
    lines: ['97110 x1 GP', '97035 x1 GP', '97032 x1 GP', 'G0283 x1 GP'],
    sum: `
      97035: 10.64 is dropped; G0283: 9.33 is dropped
      allowed: 28.33 + 0.00 + 11.50 + 0.00 = 39.83`,
    expected: {
      status: 'priced',
      totals: { allowed: '39.83' },
      lines: [
        { unitPrices: ['28.33'], allowed: '28.33' },
        { unitPrices: ['10.64'], allowed: '0.00' },
        { unitPrices: ['11.50'], allowed: '11.50' },
        { unitPrices: ['9.33'], allowed: '0.00' },
      ],
    },
  },
  {
    name: 'of equal prices the line sent last loses its unit',
    terms: {
      kind: 'fee-list',
      fees: [
        { code: '97140', amount: '30.00' },
        { code: '97110', amount: '30.00' },
        { code: '97116', amount: '30.00' },
      ],
      unitCaps: [{ most: 2 }],
    },
    lines: ['97140 x1 GP', '97110 x1 GP', '97116 x1 GP'],
    sum: `
      97116: dropped
      allowed: 30.00 + 30.00 + 0.00 = 60.00`,
    expected: {
      status: 'priced',
      totals: { allowed: '60.00' },
      lines: [
        { unitPrices: ['30.00'], allowed: '30.00' },
        { unitPrices: ['30.00'], allowed: '30.00' },
        { unitPrices: ['30.00'], allowed: '0.00' },
      ],
    },
  },
  {
    name: 'a line that loses one of its units',
    terms: {
      kind: 'fee-list',
      fees: [
        { code: '97110', amount: '30.00' },
        { code: '97112', amount: '32.00' },
      ],
      unitCaps: [{ most: 4 }],
    },
    lines: ['97110 x3 GP', '97112 x2 GP'],
    sum: `
      97110: 30.00 x 2 = 60.00
      97112: 32.00 x 2 = 64.00
      allowed: 60.00 + 64.00 = 124.00`,
    expected: {
      status: 'priced',
      totals: { allowed: '124.00' },
      lines: [
        { unitPrices: ['30.00', '30.00', '30.00'], allowed: '60.00' },
        { unitPrices: ['32.00', '32.00'], allowed: '64.00' },
      ],
    },
  },
  {
    name: 'a carved-out orthotic outside the cap is not counted',
    terms: {
      kind: 'fee-list',
      fees: [
        { code: '97110', amount: '31.50' },
        { code: '97140', amount: '29.75' },
      ],
      overrides: [{ codes: ['97760'], fee: '60.00', outside: true }],
      unitCaps: [{ most: 2 }],
    },
    lines: ['97110 x2 GP', '97140 x1 GP', '97760 x1 GP'],
    sum: `
      97110: 31.50 x 2 = 63.00
      97140: 29.75 is dropped
      allowed: 63.00 + 0.00 + 60.00 = 123.00`,
    expected: {
      status: 'priced',
      totals: { allowed: '123.00' },
      lines: [
        { unitPrices: ['31.50', '31.50'], allowed: '63.00' },
        { unitPrices: ['29.75'], allowed: '0.00' },
        { unitPrices: ['60.00'], allowed: '60.00' },
      ],
    },
  },
];

export const CAPS = nothingDue(CASES);
