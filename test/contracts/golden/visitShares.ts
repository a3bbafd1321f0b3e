import type { GoldenCase } from './goldenCase.ts';

/*
 * Prices by the visit and what the patient owes of them. Medicare, rest of Texas 2026: 97530 34.02, 97110 21.83 x 2 = 43.66 and
 * 97140 20.85, together 98.53; 97161 95.48, 97110 21.83 and 97140 20.85, together 138.16; 97161 95.48 and 97110 21.83, together
 * 117.31. Sums of these: basePrices.ts.
 */
const VISIT = ['97530 x1 GP', '97110 x2 GP', '97140 x1 GP'];
const NINETY = `
      97110: 90.00 x 43.66 / 98.53 = 39.880… cut 39.88
      97140: 90.00 x 20.85 / 98.53 = 19.044… cut 19.04
      97530: 90.00 - 39.88 - 19.04 = 31.08
      allowed: 31.08 + 39.88 + 19.04 = 90.00`;
const LIMITED: GoldenCase['terms'] = {
  kind: 'per-visit',
  amount: '90.00',
  share: { order: 'copay', copay: '30.00', visitLimit: 30 },
};

export const VISIT_SHARES: GoldenCase[] = [
  {
    name: 'a visit of 90.00, a copay of 30.00, three visits left',
    terms: LIMITED,
    lines: VISIT,
    benefits: { visitsRemaining: 3 },
    sum: `${NINETY}
      97530 payer: 31.08 - 30.00 = 1.08; payer: 1.08 + 39.88 + 19.04 = 60.00`,
    expected: {
      status: 'priced',
      totals: { allowed: '90.00', patientOwes: '30.00', payerPays: '60.00' },
      lines: [
        { unitPrices: [], allowed: '31.08', copay: '30.00', patientOwes: '30.00', payerPays: '1.08' },
        { unitPrices: [], allowed: '39.88', payerPays: '39.88' },
        { unitPrices: [], allowed: '19.04', payerPays: '19.04' },
      ],
    },
  },
  {
    name: 'the same with no visit left: the patient pays the visit',
    terms: LIMITED,
    lines: VISIT,
    benefits: { visitsRemaining: 0 },
    sum: NINETY,
    expected: {
      status: 'priced',
      totals: { allowed: '90.00', patientOwes: '90.00', payerPays: '0.00' },
      lines: [
        { unitPrices: [], allowed: '31.08', patientOwes: '31.08', payerPays: '0.00' },
        { unitPrices: [], allowed: '39.88', patientOwes: '39.88', payerPays: '0.00' },
        { unitPrices: [], allowed: '19.04', patientOwes: '19.04', payerPays: '0.00' },
      ],
    },
  },
  {
    name: 'an evaluation’s visit and its copay',
    terms: {
      kind: 'per-visit',
      amount: '85.00',
      evaluation: { amount: '120.00' },
      share: { order: 'copay', copay: '30.00', evaluationCopay: '50.00' },
    },
    lines: ['97161 x1 GP', '97110 x1 GP', '97140 x1 GP'],
    sum: `
      97110: 120.00 x 21.83 / 138.16 = 18.960… cut 18.96
      97140: 120.00 x 20.85 / 138.16 = 18.109… cut 18.10
      97161: 120.00 - 18.96 - 18.10 = 82.94; payer: 82.94 - 50.00 = 32.94
      allowed: 82.94 + 18.96 + 18.10 = 120.00
      payer: 32.94 + 18.96 + 18.10 = 70.00`,
    expected: {
      status: 'priced',
      totals: { allowed: '120.00', patientOwes: '50.00', payerPays: '70.00' },
      lines: [
        { unitPrices: [], allowed: '82.94', copay: '50.00', patientOwes: '50.00', payerPays: '32.94' },
        { unitPrices: [], allowed: '18.96', payerPays: '18.96' },
        { unitPrices: [], allowed: '18.10', payerPays: '18.10' },
      ],
    },
  },
  {
    name: 'a visit and a copay for each discipline',
    terms: {
      kind: 'per-visit',
      amount: '80.00',
      per: 'discipline',
      share: { order: 'copay', copay: '30.00', copayPer: 'discipline' },
    },
    lines: ['97530 x1 GP', '97535 x1 GO'],
    sum: `
      allowed: 80.00 + 80.00 = 160.00
      payer of each: 80.00 - 30.00 = 50.00; payer: 50.00 + 50.00 = 100.00
      patient: 30.00 + 30.00 = 60.00`,
    expected: {
      status: 'priced',
      totals: { allowed: '160.00', patientOwes: '60.00', payerPays: '100.00' },
      lines: [
        { unitPrices: [], allowed: '80.00', copay: '30.00', patientOwes: '30.00', payerPays: '50.00' },
        { unitPrices: [], allowed: '80.00', copay: '30.00', patientOwes: '30.00', payerPays: '50.00' },
      ],
    },
  },
  {
    name: 'a visit charged at less than its price, and a copay of that',
    terms: { kind: 'per-visit', amount: '85.00', share: { order: 'copay', copay: '25.00' } },
    lines: ['97110 x2 GP $70.00'],
    sum: `
      97110: min(85.00, 70.00) = 70.00; payer: 70.00 - 25.00 = 45.00
      allowed: 70.00 = 70.00`,
    expected: {
      status: 'priced',
      totals: { allowed: '70.00', patientOwes: '25.00', payerPays: '45.00', writeOff: '0.00' },
      lines: [
        {
          unitPrices: [],
          allowed: '70.00',
          copay: '25.00',
          patientOwes: '25.00',
          payerPays: '45.00',
          writeOff: '0.00',
        },
      ],
    },
  },
  {
    name: 'self-pay at flat prices of the clinic: 145.00 a visit with an evaluation',
    terms: {
      kind: 'per-visit',
      amount: '95.00',
      evaluation: { amount: '145.00' },
      share: { order: 'everything' },
    },
    lines: ['97161 x1 GP', '97110 x1 GP'],
    sum: `
      97110: 145.00 x 21.83 / 117.31 = 26.982… cut 26.98
      97161: 145.00 - 26.98 = 118.02
      allowed: 118.02 + 26.98 = 145.00`,
    expected: {
      status: 'priced',
      totals: { allowed: '145.00', patientOwes: '145.00', payerPays: '0.00' },
      lines: [
        { unitPrices: [], allowed: '118.02', patientOwes: '118.02', payerPays: '0.00' },
        { unitPrices: [], allowed: '26.98', patientOwes: '26.98', payerPays: '0.00' },
      ],
    },
  },
];
