import { nothingDue, type GoldenCase } from './goldenCase.ts';

/*
 * Visits of several disciplines, and what stands outside the visit's price. Medicare, rest of Texas 2026: 97530 34.02 and reduced
 * 97535 23.41, together 57.43; 97129 22.07 and 97130 20.79, together 42.86; 97530 34.02, 97110 43.66 and 97140 20.85, together
 * 98.53; alone 97760 44.58. Sums of these: basePrices.ts.
 */
const VISIT = ['97530 x1 GP', '97110 x2 GP', '97140 x1 GP'];

const CASES: GoldenCase[] = [
  {
    name: 'one price a day for two disciplines',
    terms: { kind: 'per-visit', amount: '80.00', per: 'day' },
    lines: ['97530 x1 GP', '97535 x1 GO'],
    sum: `
      97535: 80.00 x 23.41 / 57.43 = 32.610… cut 32.61
      97530: 80.00 - 32.61 = 47.39
      allowed: 47.39 + 32.61 = 80.00`,
    expected: {
      status: 'priced',
      totals: { allowed: '80.00' },
      lines: [
        { unitPrices: [], allowed: '47.39' },
        { unitPrices: [], allowed: '32.61' },
      ],
    },
  },
  {
    name: 'a price for each discipline; unmarked lines are one more',
    terms: { kind: 'per-visit', amount: '80.00', per: 'discipline' },
    lines: ['97530 x1 GP', '97129 x1 GO', '97130 x1 GO', '97110 x1'],
    sum: `
      97530: 80.00, the only line of its discipline
      97130: 80.00 x 20.79 / 42.86 = 38.805… cut 38.80
      97129: 80.00 - 38.80 = 41.20
      97110: 80.00, the only unmarked line
      allowed: 80.00 + 41.20 + 38.80 + 80.00 = 240.00`,
    expected: {
      status: 'priced',
      totals: { allowed: '240.00' },
      lines: [
        { unitPrices: [], allowed: '80.00' },
        { unitPrices: [], allowed: '41.20' },
        { unitPrices: [], allowed: '38.80' },
        { unitPrices: [], allowed: '80.00' },
      ],
    },
  },
  {
    name: 'the evaluation of one discipline does not raise the other’s price',
    terms: { kind: 'per-visit', amount: '80.00', per: 'discipline', evaluation: { amount: '130.00' } },
    lines: ['97161 x1 GP', '97535 x1 GO'],
    sum: `
      allowed: 130.00 + 80.00 = 210.00`,
    expected: {
      status: 'priced',
      totals: { allowed: '210.00' },
      lines: [
        { unitPrices: [], allowed: '130.00' },
        { unitPrices: [], allowed: '80.00' },
      ],
    },
  },
  {
    name: 'dry needling carved out at a fee, beside the visit’s price',
    terms: { kind: 'per-visit', amount: '85.00', overrides: [{ codes: ['20560-20561'], fee: '35.00' }] },
    lines: [...VISIT, '20560 x1 GP'],
    sum: `
      97110: 85.00 x 43.66 / 98.53 = 37.664… cut 37.66
      97140: 85.00 x 20.85 / 98.53 = 17.986… cut 17.98
      97530: 85.00 - 37.66 - 17.98 = 29.36
      allowed: 29.36 + 37.66 + 17.98 + 35.00 = 120.00`,
    expected: {
      status: 'priced',
      totals: { allowed: '120.00' },
      lines: [
        { unitPrices: [], allowed: '29.36' },
        { unitPrices: [], allowed: '37.66' },
        { unitPrices: [], allowed: '17.98' },
        { unitPrices: ['35.00'], allowed: '35.00' },
      ],
    },
  },
  {
    name: 'orthotics carved out at all of Medicare’s price',
    terms: {
      kind: 'per-visit',
      amount: '85.00',
      overrides: [{ codes: ['97760-97763'], percentOfMedicare: '100' }],
    },
    lines: ['97110 x2 GP', '97760 x1 GP'],
    sum: `
      97110: 85.00, the only line of the visit
      97760: 44.578845194 -> 44.58
      allowed: 85.00 + 44.58 = 129.58`,
    expected: {
      status: 'priced',
      totals: { allowed: '129.58' },
      lines: [
        { unitPrices: [], allowed: '85.00' },
        { unitPrices: ['44.58'], allowed: '44.58' },
      ],
    },
  },
  {
    name: 'dry needling carved out as not covered: the copay and the charge',
    terms: {
      kind: 'per-visit',
      amount: '85.00',
      overrides: [{ codes: ['20560-20561'], notCovered: 'patient' }],
      lesserOf: 'none',
    },
    lines: ['97110 x2 GP', '20560 x1 GP $40.00'],
    benefits: { order: 'copay', copay: '25.00' },
    sum: `
      97110: 85.00 of the payer and the patient; payer: 85.00 - 25.00 = 60.00
      20560: not covered, the patient owes the charge of 40.00
      allowed: 85.00 + 0.00 = 85.00
      patient: 25.00 + 40.00 = 65.00`,
    expected: {
      status: 'priced',
      totals: { allowed: '85.00', nonCovered: '40.00', patientOwes: '65.00', payerPays: '60.00' },
      lines: [
        { unitPrices: [], allowed: '85.00', copay: '25.00', patientOwes: '25.00', payerPays: '60.00' },
        {
          outcome: 'not-covered',
          liable: 'patient',
          unitPrices: [],
          allowed: '0.00',
          nonCovered: '40.00',
          patientOwes: '40.00',
          writeOff: '0.00',
        },
      ],
    },
  },
  {
    name: 'a carved-out evaluation is no part of the visit, which has its everyday price',
    terms: {
      kind: 'per-visit',
      amount: '85.00',
      evaluation: { amount: '120.00' },
      overrides: [{ codes: ['97161-97163'], fee: '90.00' }],
    },
    lines: ['97161 x1 GP', '97110 x1 GP'],
    sum: `
      allowed: 90.00 + 85.00 = 175.00`,
    expected: {
      status: 'priced',
      totals: { allowed: '175.00' },
      lines: [
        { unitPrices: ['90.00'], allowed: '90.00' },
        { unitPrices: [], allowed: '85.00' },
      ],
    },
  },
];

export const VISIT_PARTS = nothingDue(CASES);
