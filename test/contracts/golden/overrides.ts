import { nothingDue, type GoldenCase } from './goldenCase.ts';

/*
 * Medicare, rest of Texas 2026: 97530 34.02; 97110 28.33, reduced 21.83; 97140 27.03, reduced 20.85. Fees and charges of
 * overrides are never reduced and take no rank. Sums of these: basePrices.ts.
 */
const VISIT = ['97530 x1 GP', '97110 x2 GP', '97140 x1 GP'];

const CASES: GoldenCase[] = [
  {
    // 97140 is the only unit that has a rank.
    name: 'a single code comes before a range, a modifier before none',
    terms: {
      kind: 'percent-of-medicare',
      percent: '100',
      overrides: [
        { codes: ['97010-97799'], percentOfMedicare: '90' },
        { codes: ['97110'], fee: '32.00' },
        { codes: ['97110'], modifier: 'GO', fee: '35.00' },
      ],
    },
    lines: ['97110 x1 GP', '97110 x1 GO', '97140 x1 GP'],
    sum: `
      97140: 27.03 x 90% = 24.327 -> 24.33
      allowed: 32.00 + 35.00 + 24.33 = 91.33`,
    expected: {
      status: 'priced',
      totals: { allowed: '91.33' },
      lines: [
        { unitPrices: ['32.00'], allowed: '32.00' },
        { unitPrices: ['35.00'], allowed: '35.00' },
        { unitPrices: ['24.33'], allowed: '24.33' },
      ],
    },
  },
  {
    name: 'a single code without a modifier comes before a range with one',
    terms: {
      kind: 'percent-of-medicare',
      percent: '100',
      overrides: [
        { codes: ['97010-97799'], modifier: 'GP', fee: '20.00' },
        { codes: ['97110'], fee: '32.00' },
      ],
    },
    lines: ['97110 x1 GP', '97140 x1 GP'],
    sum: `
      allowed: 32.00 + 20.00 = 52.00`,
    expected: {
      status: 'priced',
      totals: { allowed: '52.00' },
      lines: [
        { unitPrices: ['32.00'], allowed: '32.00' },
        { unitPrices: ['20.00'], allowed: '20.00' },
      ],
    },
  },
  {
    name: 'of two alike the one listed first',
    terms: {
      kind: 'percent-of-medicare',
      percent: '100',
      overrides: [
        { codes: ['97112', '97110'], fee: '31.00' },
        { codes: ['97110'], fee: '32.00' },
      ],
    },
    lines: ['97110 x2 GP'],
    sum: `
      97110: 31.00 x 2 = 62.00
      allowed: 62.00 = 62.00`,
    expected: {
      status: 'priced',
      totals: { allowed: '62.00' },
      lines: [{ unitPrices: ['31.00', '31.00'], allowed: '62.00' }],
    },
  },
  {
    name: 'a percentage of its own is of the reduced price',
    terms: {
      kind: 'percent-of-medicare',
      percent: '120',
      overrides: [{ codes: ['97140'], percentOfMedicare: '150' }],
    },
    lines: VISIT,
    sum: `
      97530: 34.02 x 120% = 40.824 -> 40.82
      97110: 21.83 x 120% = 26.196 -> 26.20; 26.20 x 2 = 52.40
      97140: 20.85 x 150% = 31.275 -> 31.28
      allowed: 40.82 + 52.40 + 31.28 = 124.50`,
    expected: {
      status: 'priced',
      totals: { allowed: '124.50' },
      lines: [
        { unitPrices: ['40.82'], allowed: '40.82' },
        { unitPrices: ['26.20', '26.20'], allowed: '52.40' },
        { unitPrices: ['31.28'], allowed: '31.28' },
      ],
    },
  },
  {
    name: 'orthotics at half their charge take no rank',
    terms: {
      kind: 'percent-of-medicare',
      percent: '120',
      overrides: [{ codes: ['97760-97763'], percentOfCharges: '50' }],
    },
    lines: ['97760 x1 GP $120.00', '97110 x1 GP'],
    sum: `
      97760: 120.00 x 50% = 60.00; written off: 120.00 - 60.00 = 60.00
      97110: 28.33 x 120% = 33.996 -> 34.00
      allowed: 60.00 + 34.00 = 94.00`,
    expected: {
      status: 'priced',
      totals: { allowed: '94.00' },
      lines: [
        { unitPrices: ['60.00'], allowed: '60.00', writeOff: '60.00' },
        { unitPrices: ['34.00'], allowed: '34.00' },
      ],
    },
  },
  {
    name: 'a fee for a code that the schedule does not know',
    terms: {
      kind: 'percent-of-medicare',
      percent: '120',
      overrides: [{ codes: ['S9131'], fee: '110.00' }],
    },
    lines: ['S9131 x1 GP', '97140 x1 GP'],
    sum: `
      97140: 27.03 x 120% = 32.436 -> 32.44
      allowed: 110.00 + 32.44 = 142.44`,
    expected: {
      status: 'priced',
      totals: { allowed: '142.44' },
      lines: [
        { unitPrices: ['110.00'], allowed: '110.00' },
        { unitPrices: ['32.44'], allowed: '32.44' },
      ],
    },
  },
  {
    name: 'not covered, the clinic’s loss',
    terms: {
      kind: 'percent-of-medicare',
      percent: '120',
      overrides: [{ codes: ['97035'], notCovered: 'provider' }],
    },
    lines: ['97110 x1 GP', '97035 x1 GP $30.00'],
    sum: `
      97110: 28.33 x 120% = 33.996 -> 34.00
      97035: not covered, 30.00 is written off
      allowed: 34.00 + 0.00 = 34.00`,
    expected: {
      status: 'priced',
      totals: { allowed: '34.00' },
      lines: [
        { unitPrices: ['34.00'], allowed: '34.00' },
        { outcome: 'not-covered', liable: 'provider', unitPrices: [], allowed: '0.00', writeOff: '30.00' },
      ],
    },
  },
  {
    name: 'not covered, the patient’s, and no charge: no figure for what the patient owes',
    terms: {
      kind: 'percent-of-medicare',
      percent: '120',
      overrides: [{ codes: ['97035'], notCovered: 'patient' }],
    },
    lines: ['97110 x1 GP', '97035 x1 GP'],
    benefits: { order: 'copay', copay: '20.00' },
    sum: `
      97110: 28.33 x 120% = 33.996 -> 34.00; payer: 34.00 - 20.00 = 14.00
      97035: the charge that the patient owes is not known
      allowed: 34.00 + 0.00 = 34.00`,
    expected: {
      status: 'needs-review',
      totals: { allowed: '34.00', patientOwes: null },
      lines: [
        { unitPrices: ['34.00'], allowed: '34.00', copay: '20.00', patientOwes: '20.00', payerPays: '14.00' },
        { outcome: 'not-covered', liable: 'patient', unitPrices: [], allowed: '0.00', patientOwes: null },
      ],
    },
  },
];

export const OVERRIDES = nothingDue(CASES);
