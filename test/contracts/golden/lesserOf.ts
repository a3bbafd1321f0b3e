import { nothingDue, type GoldenCase } from './goldenCase.ts';

/* Medicare, rest of Texas 2026, at 120%: 97530 40.82, 97110 26.20 a unit, 97140 25.02. Sums: percentOfMedicare.ts. */
const FEES = [
  { code: '97530', amount: '50.00' },
  { code: '97110', amount: '30.00' },
  { code: '97140', amount: '20.00' },
] as const;

const CASES: GoldenCase[] = [
  {
    name: 'the lesser of charge and price, line by line',
    terms: { kind: 'percent-of-medicare', percent: '120' },
    lines: ['97530 x1 GP $40.00', '97110 x2 GP $60.00', '97140 x1 GP $25.00'],
    sum: `
      97530: min(40.00, 40.82) = 40.00
      97110: min(60.00, 26.20 x 2) = 52.40; written off: 60.00 - 52.40 = 7.60
      97140: min(25.00, 25.02) = 25.00
      allowed: 40.00 + 52.40 + 25.00 = 117.40
      charge: 40.00 + 60.00 + 25.00 = 125.00; written off: 125.00 - 117.40 = 7.60`,
    expected: {
      status: 'priced',
      totals: { allowed: '117.40', writeOff: '7.60' },
      lines: [
        { unitPrices: ['40.82'], allowed: '40.00', writeOff: '0.00' },
        { unitPrices: ['26.20', '26.20'], allowed: '52.40', writeOff: '7.60' },
        { unitPrices: ['25.02'], allowed: '25.00', writeOff: '0.00' },
      ],
    },
  },
  {
    name: 'a line without a charge is compared with nothing',
    terms: { kind: 'fee-list', fees: FEES },
    lines: ['97530 x1 GP $45.00', '97110 x1 GP'],
    sum: `
      97530: min(45.00, 50.00) = 45.00
      allowed: 45.00 + 30.00 = 75.00`,
    expected: {
      status: 'priced',
      totals: { allowed: '75.00' },
      lines: [
        { unitPrices: ['50.00'], allowed: '45.00', writeOff: '0.00' },
        { unitPrices: ['30.00'], allowed: '30.00' },
      ],
    },
  },
  {
    // Line by line it would be 35.00 + 30.00 + 20.00.
    name: 'the lesser of all charges and all prices, spread over the lines',
    terms: { kind: 'fee-list', fees: FEES, lesserOf: 'claim' },
    lines: ['97530 x1 GP $35.00', '97110 x1 GP $35.00', '97140 x1 GP $20.00'],
    sum: `
      prices: 50.00 + 30.00 + 20.00 = 100.00; charges: 35.00 + 35.00 + 20.00 = 90.00
      97530: 90.00 x 50.00 / 100.00 = 45.00; more than its charge: 45.00 - 35.00 = 10.00
      97110: 90.00 x 30.00 / 100.00 = 27.00; written off: 35.00 - 27.00 = 8.00
      97140: 90.00 x 20.00 / 100.00 = 18.00; written off: 20.00 - 18.00 = 2.00
      allowed: 45.00 + 27.00 + 18.00 = 90.00`,
    expected: {
      status: 'priced',
      totals: { allowed: '90.00', writeOff: '0.00' },
      lines: [
        { unitPrices: ['50.00'], allowed: '45.00', writeOff: '-10.00' },
        { unitPrices: ['30.00'], allowed: '27.00', writeOff: '8.00' },
        { unitPrices: ['20.00'], allowed: '18.00', writeOff: '2.00' },
      ],
    },
  },
  {
    // Line by line the first would be 45.00.
    name: 'a claim charged above its prices stands, though one line is charged below',
    terms: { kind: 'fee-list', fees: FEES, lesserOf: 'claim' },
    lines: ['97530 x1 GP $45.00', '97110 x1 GP $60.00', '97140 x1 GP $40.00'],
    sum: `
      charges: 45.00 + 60.00 + 40.00 = 145.00
      97110 written off: 60.00 - 30.00 = 30.00
      97140 written off: 40.00 - 20.00 = 20.00
      allowed: 50.00 + 30.00 + 20.00 = 100.00
      written off: 145.00 - 100.00 = 45.00`,
    expected: {
      status: 'priced',
      totals: { allowed: '100.00', writeOff: '45.00' },
      lines: [
        { unitPrices: ['50.00'], allowed: '50.00' },
        { unitPrices: ['30.00'], allowed: '30.00', writeOff: '30.00' },
        { unitPrices: ['20.00'], allowed: '20.00', writeOff: '20.00' },
      ],
    },
  },
  {
    name: 'a claim with a line without a charge is compared with nothing',
    terms: { kind: 'fee-list', fees: FEES, lesserOf: 'claim' },
    lines: ['97530 x1 GP $45.00', '97110 x1 GP'],
    sum: `
      allowed: 50.00 + 30.00 = 80.00`,
    expected: {
      status: 'priced',
      totals: { allowed: '80.00' },
      lines: [
        { unitPrices: ['50.00'], allowed: '50.00' },
        { unitPrices: ['30.00'], allowed: '30.00' },
      ],
    },
  },
  {
    name: 'nowhere: the price stands above the charge',
    terms: { kind: 'percent-of-medicare', percent: '120', lesserOf: 'none' },
    lines: ['97530 x1 GP $40.00', '97110 x2 GP $60.00'],
    sum: `
      97530: 40.82 a unit
      97110: 26.20 x 2 = 52.40; written off: 60.00 - 52.40 = 7.60
      allowed: 40.82 + 52.40 = 93.22
      written off: 40.00 + 60.00 - 93.22 = 6.78`,
    expected: {
      status: 'priced',
      totals: { allowed: '93.22', writeOff: '6.78' },
      lines: [
        { unitPrices: ['40.82'], allowed: '40.82' },
        { unitPrices: ['26.20', '26.20'], allowed: '52.40', writeOff: '7.60' },
      ],
    },
  },
  {
    // Before the cap the charge would be the lesser: 50.00.
    name: 'the charge is compared with what the cap leaves of the line',
    terms: { kind: 'fee-list', fees: FEES, unitCaps: [{ most: 1 }] },
    lines: ['97110 x2 GP $50.00'],
    sum: `
      97110: min(50.00, 30.00 x 1) = 30.00; written off: 50.00 - 30.00 = 20.00
      allowed: 30.00 = 30.00`,
    expected: {
      status: 'priced',
      totals: { allowed: '30.00', writeOff: '20.00' },
      lines: [{ unitPrices: ['30.00', '30.00'], allowed: '30.00', writeOff: '20.00' }],
    },
  },
  {
    // After the comparison it would be 85% of 36.00, 30.60.
    name: 'the charge is compared with what the assistant’s reduction leaves of the line',
    terms: {
      kind: 'fee-list',
      fees: [{ code: '97110', amount: '40.00' }],
      assistantReduction: { of: 'allowed' },
    },
    lines: ['97110 x1 GP CQ $36.00'],
    sum: `
      97110: 40.00 x 85% = 34.00; min(36.00, 34.00) = 34.00; written off: 36.00 - 34.00 = 2.00
      allowed: 34.00 = 34.00`,
    expected: {
      status: 'priced',
      totals: { allowed: '34.00', writeOff: '2.00' },
      lines: [{ unitPrices: ['40.00'], allowed: '34.00', writeOff: '2.00' }],
    },
  },
];

export const LESSER_OF = nothingDue(CASES);
