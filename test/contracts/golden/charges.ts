import { nothingDue, type GoldenCase } from './goldenCase.ts';

const CASES: GoldenCase[] = [
  {
    name: '60% of charges',
    terms: { kind: 'percent-of-charges', percent: '60' },
    lines: ['97530 x1 GP $75.00', '97110 x2 GP $130.00', '97140 x1 GP $62.50'],
    sum: `
      97530: 75.00 x 60% = 45.00; written off: 75.00 - 45.00 = 30.00
      97110: 130.00 x 60% = 78.00; a unit: 78.00 / 2 = 39.00; written off: 130.00 - 78.00 = 52.00
      97140: 62.50 x 60% = 37.50; written off: 62.50 - 37.50 = 25.00
      allowed: 45.00 + 78.00 + 37.50 = 160.50
      written off: 30.00 + 52.00 + 25.00 = 107.00`,
    expected: {
      status: 'priced',
      totals: { allowed: '160.50', writeOff: '107.00' },
      lines: [
        { unitPrices: ['45.00'], allowed: '45.00', writeOff: '30.00' },
        { unitPrices: ['39.00', '39.00'], allowed: '78.00', writeOff: '52.00' },
        { unitPrices: ['37.50'], allowed: '37.50', writeOff: '25.00' },
      ],
    },
  },
  {
    name: 'the line is rounded, and its units share it with the cents left over on the first',
    terms: { kind: 'percent-of-charges', percent: '55' },
    lines: ['97110 x3 GP $100.01', '97140 x2 GP $75.03'],
    sum: `
      97110: 100.01 x 55% = 55.0055 -> 55.01; a unit: 55.01 / 3 = 18.336… cut 18.33
      first unit: 55.01 - 18.33 - 18.33 = 18.35; written off: 100.01 - 55.01 = 45.00
      97140: 75.03 x 55% = 41.2665 -> 41.27; a unit: 41.27 / 2 = 20.635 cut 20.63
      first unit: 41.27 - 20.63 = 20.64; written off: 75.03 - 41.27 = 33.76
      allowed: 55.01 + 41.27 = 96.28`,
    expected: {
      status: 'priced',
      totals: { allowed: '96.28' },
      lines: [
        { unitPrices: ['18.35', '18.33', '18.33'], allowed: '55.01', writeOff: '45.00' },
        { unitPrices: ['20.64', '20.63'], allowed: '41.27', writeOff: '33.76' },
      ],
    },
  },
  {
    name: 'half a cent of a line goes up',
    terms: { kind: 'percent-of-charges', percent: '62.5' },
    lines: ['97110 x1 GP $70.60', '97140 x1 GP $65.16'],
    sum: `
      97110: 70.60 x 62.5% = 44.125 -> 44.13; written off: 70.60 - 44.13 = 26.47
      97140: 65.16 x 62.5% = 40.725 -> 40.73; written off: 65.16 - 40.73 = 24.43
      allowed: 44.13 + 40.73 = 84.86`,
    expected: {
      status: 'priced',
      totals: { allowed: '84.86' },
      lines: [
        { unitPrices: ['44.13'], allowed: '44.13', writeOff: '26.47' },
        { unitPrices: ['40.73'], allowed: '40.73', writeOff: '24.43' },
      ],
    },
  },
  {
    name: 'a line without a charge: no figure',
    terms: { kind: 'percent-of-charges', percent: '60' },
    lines: ['97530 x1 GP $75.00', '97110 x2 GP'],
    sum: `
      97530: 75.00 x 60% = 45.00; written off: 75.00 - 45.00 = 30.00
      allowed: no figure, 97110 is unpriced`,
    expected: {
      status: 'needs-review',
      totals: { allowed: null },
      lines: [
        { unitPrices: ['45.00'], allowed: '45.00', writeOff: '30.00' },
        { outcome: 'unpriced', unitPrices: [], allowed: null },
      ],
    },
  },
  {
    name: 'an evaluation carved out at a fee',
    terms: {
      kind: 'percent-of-charges',
      percent: '60',
      overrides: [{ codes: ['97161-97168'], fee: '90.00' }],
    },
    lines: ['97161 x1 GP $150.00', '97110 x1 GP $70.00'],
    sum: `
      97161: 90.00 a unit; written off: 150.00 - 90.00 = 60.00
      97110: 70.00 x 60% = 42.00; written off: 70.00 - 42.00 = 28.00
      allowed: 90.00 + 42.00 = 132.00`,
    expected: {
      status: 'priced',
      totals: { allowed: '132.00' },
      lines: [
        { unitPrices: ['90.00'], allowed: '90.00', writeOff: '60.00' },
        { unitPrices: ['42.00'], allowed: '42.00', writeOff: '28.00' },
      ],
    },
  },
  {
    name: 'a code that the schedule does not know, and one that Medicare does not take',
    terms: { kind: 'percent-of-charges', percent: '100' },
    lines: ['S9131 x1 GP $175.00', '97014 x1 GP $30.00'],
    sum: `
      allowed: 175.00 + 30.00 = 205.00`,
    expected: {
      status: 'priced',
      totals: { allowed: '205.00' },
      lines: [
        { unitPrices: ['175.00'], allowed: '175.00', writeOff: '0.00' },
        { unitPrices: ['30.00'], allowed: '30.00', writeOff: '0.00' },
      ],
    },
  },
  {
    name: 'self-pay at 80% of charges: the patient pays everything',
    terms: { kind: 'percent-of-charges', percent: '80', share: { order: 'everything' } },
    lines: ['97530 x1 GP $75.00', '97110 x2 GP $130.00', '97140 x1 GP $62.50'],
    benefits: {},
    sum: `
      97530: 75.00 x 80% = 60.00; written off: 75.00 - 60.00 = 15.00
      97110: 130.00 x 80% = 104.00; a unit: 104.00 / 2 = 52.00; written off: 130.00 - 104.00 = 26.00
      97140: 62.50 x 80% = 50.00; written off: 62.50 - 50.00 = 12.50
      allowed: 60.00 + 104.00 + 50.00 = 214.00
      patient: 60.00 + 104.00 + 50.00 = 214.00
      written off: 15.00 + 26.00 + 12.50 = 53.50`,
    expected: {
      status: 'priced',
      totals: { allowed: '214.00', patientOwes: '214.00', payerPays: '0.00', writeOff: '53.50' },
      lines: [
        {
          unitPrices: ['60.00'],
          allowed: '60.00',
          patientOwes: '60.00',
          payerPays: '0.00',
          writeOff: '15.00',
        },
        {
          unitPrices: ['52.00', '52.00'],
          allowed: '104.00',
          patientOwes: '104.00',
          payerPays: '0.00',
          writeOff: '26.00',
        },
        {
          unitPrices: ['50.00'],
          allowed: '50.00',
          patientOwes: '50.00',
          payerPays: '0.00',
          writeOff: '12.50',
        },
      ],
    },
  },
];

export const CHARGES = nothingDue(CASES);
