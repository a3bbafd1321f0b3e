import { nothingDue, type GoldenCase } from './goldenCase.ts';

/*
 * Medicare, rest of Texas 2026: 97530 34.02; reduced 97110 21.83 and 97140 20.85. At 120%: 40.82, 52.40 for two units and 25.02,
 * together 118.24. Sums of these: basePrices.ts and percentOfMedicare.ts.
 */
const VISIT = ['97530 x1 GP', '97110 x2 GP', '97140 x1 GP'];
const FEES = [
  { code: '97110', amount: '31.50' },
  { code: '97140', amount: '37.00' },
] as const;

const CASES: GoldenCase[] = [
  {
    name: 'at most 110.00 a visit: spread, the cents left over on the first line',
    terms: { kind: 'percent-of-medicare', percent: '120', visitMaximum: '110.00' },
    lines: VISIT,
    sum: `
      prices: 40.82 + 52.40 + 25.02 = 118.24; each unit of 97110 26.20
      97110: 110.00 x 52.40 / 118.24 = 48.748… cut 48.74
      97140: 110.00 x 25.02 / 118.24 = 23.276… cut 23.27
      97530: 110.00 - 48.74 - 23.27 = 37.99
      allowed: 37.99 + 48.74 + 23.27 = 110.00`,
    expected: {
      status: 'priced',
      totals: { allowed: '110.00' },
      lines: [
        { unitPrices: ['40.82'], allowed: '37.99' },
        { unitPrices: ['26.20', '26.20'], allowed: '48.74' },
        { unitPrices: ['25.02'], allowed: '23.27' },
      ],
    },
  },
  {
    name: 'a visit below its maximum stays',
    terms: { kind: 'percent-of-medicare', percent: '100', visitMaximum: '98.53' },
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
    name: 'a carved-out orthotic outside the maximum comes on top',
    terms: {
      kind: 'fee-list',
      fees: FEES,
      overrides: [{ codes: ['97760'], fee: '60.00', outside: true }],
      visitMaximum: '90.00',
    },
    lines: ['97110 x2 GP', '97140 x1 GP', '97760 x1 GP'],
    sum: `
      97110: 31.50 x 2 = 63.00
      prices: 63.00 + 37.00 = 100.00
      97110: 90.00 x 63.00 / 100.00 = 56.70
      97140: 90.00 x 37.00 / 100.00 = 33.30
      allowed: 56.70 + 33.30 + 60.00 = 150.00`,
    expected: {
      status: 'priced',
      totals: { allowed: '150.00' },
      lines: [
        { unitPrices: ['31.50', '31.50'], allowed: '56.70' },
        { unitPrices: ['37.00'], allowed: '33.30' },
        { unitPrices: ['60.00'], allowed: '60.00' },
      ],
    },
  },
  {
    name: 'a carved-out orthotic that is not outside counts towards the maximum',
    terms: {
      kind: 'fee-list',
      fees: FEES,
      overrides: [{ codes: ['97760'], fee: '60.00' }],
      visitMaximum: '90.00',
    },
    lines: ['97110 x2 GP', '97140 x1 GP', '97760 x1 GP'],
    sum: `
      97110: 31.50 x 2 = 63.00
      prices: 63.00 + 37.00 + 60.00 = 160.00
      97140: 90.00 x 37.00 / 160.00 = 20.8125 cut 20.81
      97760: 90.00 x 60.00 / 160.00 = 33.75
      97110: 90.00 - 20.81 - 33.75 = 35.44
      allowed: 35.44 + 20.81 + 33.75 = 90.00`,
    expected: {
      status: 'priced',
      totals: { allowed: '90.00' },
      lines: [
        { unitPrices: ['31.50', '31.50'], allowed: '35.44' },
        { unitPrices: ['37.00'], allowed: '20.81' },
        { unitPrices: ['60.00'], allowed: '33.75' },
      ],
    },
  },
  {
    // Four units leave 40.82 + 26.20 x 2 + 25.02; the fifth is a modality's at 11.50 x 120%.
    name: 'a cap of units, then the maximum',
    terms: {
      kind: 'percent-of-medicare',
      percent: '120',
      unitCaps: [{ most: 4 }],
      visitMaximum: '110.00',
    },
    lines: [...VISIT, '97032 x1 GP'],
    sum: `
      97032: 11.50 x 120% = 13.80; dropped
      prices: 40.82 + 52.40 + 25.02 = 118.24; each unit of 97110 26.20
      97110: 110.00 x 52.40 / 118.24 = 48.748… cut 48.74
      97140: 110.00 x 25.02 / 118.24 = 23.276… cut 23.27
      97530: 110.00 - 48.74 - 23.27 = 37.99
      allowed: 37.99 + 48.74 + 23.27 + 0.00 = 110.00`,
    expected: {
      status: 'priced',
      totals: { allowed: '110.00' },
      lines: [
        { unitPrices: ['40.82'], allowed: '37.99' },
        { unitPrices: ['26.20', '26.20'], allowed: '48.74' },
        { unitPrices: ['25.02'], allowed: '23.27' },
        { unitPrices: ['13.80'], allowed: '0.00' },
      ],
    },
  },
];

export const VISIT_MAXIMUM = nothingDue(CASES);
