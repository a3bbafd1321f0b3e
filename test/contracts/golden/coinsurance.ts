import type { GoldenCase } from './goldenCase.ts';

/* Listed fees whose shares end in half a cent: 97530 33.35, 97110 27.25 (two units 54.50), 97140 21.55: together 109.40. */
const TERMS = {
  kind: 'fee-list',
  fees: [
    { code: '97530', amount: '33.35' },
    { code: '97110', amount: '27.25' },
    { code: '97140', amount: '21.55' },
  ],
} as const;
const VISIT = ['97530 x1 GP', '97110 x2 GP', '97140 x1 GP'];
const WHOLE = `
      97110: 27.25 x 2 = 54.50
      allowed: 33.35 + 54.50 + 21.55 = 109.40`;

export const COINSURANCE: GoldenCase[] = [
  {
    // 30% of the visit would be 32.82.
    name: 'coinsurance is rounded half up on each line, and the deductible is assumed to be met',
    terms: TERMS,
    lines: VISIT,
    benefits: { coinsurance: '30' },
    sum: `${WHOLE}
      97530: 33.35 x 30% = 10.005 -> 10.01; payer: 33.35 - 10.01 = 23.34
      97110: 54.50 x 30% = 16.35; payer: 54.50 - 16.35 = 38.15
      97140: 21.55 x 30% = 6.465 -> 6.47; payer: 21.55 - 6.47 = 15.08
      patient: 10.01 + 16.35 + 6.47 = 32.83; payer: 23.34 + 38.15 + 15.08 = 76.57`,
    expected: {
      status: 'priced',
      totals: { allowed: '109.40', patientOwes: '32.83', payerPays: '76.57' },
      lines: [
        { allowed: '33.35', coinsurance: '10.01', patientOwes: '10.01', payerPays: '23.34' },
        { allowed: '54.50', coinsurance: '16.35', patientOwes: '16.35', payerPays: '38.15' },
        { allowed: '21.55', coinsurance: '6.47', patientOwes: '6.47', payerPays: '15.08' },
      ],
      assumptions: ['deductible-met', 'out-of-pocket-not-reached'],
    },
  },
  {
    name: 'a deductible over two lines, then 30%',
    terms: { ...TERMS, share: { order: 'deductible-coinsurance', coinsurance: '30', deductible: '500.00' } },
    lines: VISIT,
    benefits: { deductibleRemaining: '50.00' },
    sum: `${WHOLE}
      97530: deductible 33.35; left of it: 50.00 - 33.35 = 16.65
      97110: deductible 16.65; coinsurance: (54.50 - 16.65) x 30% = 11.355 -> 11.36
      97110 patient: 16.65 + 11.36 = 28.01; payer: 54.50 - 28.01 = 26.49
      97140: 21.55 x 30% = 6.465 -> 6.47; payer: 21.55 - 6.47 = 15.08
      patient: 33.35 + 28.01 + 6.47 = 67.83; payer: 0.00 + 26.49 + 15.08 = 41.57`,
    expected: {
      status: 'priced',
      totals: { allowed: '109.40', patientOwes: '67.83', payerPays: '41.57' },
      lines: [
        { allowed: '33.35', deductible: '33.35', patientOwes: '33.35', payerPays: '0.00' },
        {
          allowed: '54.50',
          deductible: '16.65',
          coinsurance: '11.36',
          patientOwes: '28.01',
          payerPays: '26.49',
        },
        { allowed: '21.55', coinsurance: '6.47', patientOwes: '6.47', payerPays: '15.08' },
      ],
    },
  },
  {
    name: 'a request’s order and coinsurance come before the contract’s',
    terms: { ...TERMS, share: { order: 'copay-coinsurance', copay: '30.00', coinsurance: '30' } },
    lines: VISIT,
    benefits: { order: 'deductible-coinsurance', coinsurance: '10', deductibleRemaining: '0.00' },
    sum: `${WHOLE}
      97530: 33.35 x 10% = 3.335 -> 3.34; payer: 33.35 - 3.34 = 30.01
      97110: 54.50 x 10% = 5.45; payer: 54.50 - 5.45 = 49.05
      97140: 21.55 x 10% = 2.155 -> 2.16; payer: 21.55 - 2.16 = 19.39
      patient: 3.34 + 5.45 + 2.16 = 10.95; payer: 30.01 + 49.05 + 19.39 = 98.45`,
    expected: {
      status: 'priced',
      totals: { allowed: '109.40', patientOwes: '10.95', payerPays: '98.45' },
      lines: [
        { allowed: '33.35', coinsurance: '3.34', patientOwes: '3.34', payerPays: '30.01' },
        { allowed: '54.50', coinsurance: '5.45', patientOwes: '5.45', payerPays: '49.05' },
        { allowed: '21.55', coinsurance: '2.16', patientOwes: '2.16', payerPays: '19.39' },
      ],
    },
  },
  {
    name: 'a deductible larger than the visit takes the visit',
    terms: { ...TERMS, share: { order: 'deductible-coinsurance', coinsurance: '20' } },
    lines: VISIT,
    benefits: { deductibleRemaining: '400.00' },
    sum: WHOLE,
    expected: {
      status: 'priced',
      totals: { allowed: '109.40', patientOwes: '109.40', payerPays: '0.00' },
      lines: [
        { allowed: '33.35', deductible: '33.35', patientOwes: '33.35', payerPays: '0.00' },
        { allowed: '54.50', deductible: '54.50', patientOwes: '54.50', payerPays: '0.00' },
        { allowed: '21.55', deductible: '21.55', patientOwes: '21.55', payerPays: '0.00' },
      ],
    },
  },
  {
    // The patient's share of a line: 27.25 x 12.5% = 3.40625.
    name: '12.5% coinsurance',
    terms: { ...TERMS, share: { order: 'deductible-coinsurance', coinsurance: '12.5' } },
    lines: ['97110 x1 GP', '97140 x1 GP'],
    benefits: { deductibleRemaining: '0.00' },
    sum: `
      allowed: 27.25 + 21.55 = 48.80
      97110: 27.25 x 12.5% = 3.40625 -> 3.41; payer: 27.25 - 3.41 = 23.84
      97140: 21.55 x 12.5% = 2.69375 -> 2.69; payer: 21.55 - 2.69 = 18.86
      patient: 3.41 + 2.69 = 6.10; payer: 23.84 + 18.86 = 42.70`,
    expected: {
      status: 'priced',
      totals: { allowed: '48.80', patientOwes: '6.10', payerPays: '42.70' },
      lines: [
        { allowed: '27.25', coinsurance: '3.41', patientOwes: '3.41', payerPays: '23.84' },
        { allowed: '21.55', coinsurance: '2.69', patientOwes: '2.69', payerPays: '18.86' },
      ],
    },
  },
];
