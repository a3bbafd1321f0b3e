import type { GoldenCase } from './goldenCase.ts';

/* Listed fees: 97530 40.00, 97110 30.00 (two units 60.00), 97140 25.00: a visit of 125.00. */
const FEES = [
  { code: '97530', amount: '40.00' },
  { code: '97110', amount: '30.00' },
  { code: '97140', amount: '25.00' },
] as const;
const TERMS = { kind: 'fee-list', fees: FEES } as const;
const VISIT = ['97530 x1 GP', '97110 x2 GP', '97140 x1 GP'];
const WHOLE = `
      97110: 30.00 x 2 = 60.00
      allowed: 40.00 + 60.00 + 25.00 = 125.00`;

export const LIMITS: GoldenCase[] = [
  {
    name: 'coinsurance stops at the out-of-pocket maximum',
    terms: TERMS,
    lines: VISIT,
    benefits: { coinsurance: '20', deductibleRemaining: '0.00', outOfPocketRemaining: '15.00' },
    sum: `${WHOLE}
      97530: 40.00 x 20% = 8.00; left of the maximum: 15.00 - 8.00 = 7.00; payer: 40.00 - 8.00 = 32.00
      97110: min(60.00 x 20%, 7.00) = 7.00; payer: 60.00 - 7.00 = 53.00
      patient: 8.00 + 7.00 + 0.00 = 15.00; payer: 32.00 + 53.00 + 25.00 = 110.00`,
    expected: {
      status: 'priced',
      totals: { allowed: '125.00', patientOwes: '15.00', payerPays: '110.00' },
      lines: [
        { allowed: '40.00', coinsurance: '8.00', patientOwes: '8.00', payerPays: '32.00' },
        { allowed: '60.00', coinsurance: '7.00', patientOwes: '7.00', payerPays: '53.00' },
        { allowed: '25.00', payerPays: '25.00' },
      ],
    },
  },
  {
    name: 'a copay stops at the out-of-pocket maximum',
    terms: { ...TERMS, share: { order: 'copay', copay: '30.00' } },
    lines: VISIT,
    benefits: { outOfPocketRemaining: '12.50' },
    sum: `${WHOLE}
      97530: min(30.00, 12.50) = 12.50; payer: 40.00 - 12.50 = 27.50
      payer: 27.50 + 60.00 + 25.00 = 112.50`,
    expected: {
      status: 'priced',
      totals: { allowed: '125.00', patientOwes: '12.50', payerPays: '112.50' },
      lines: [
        { allowed: '40.00', copay: '12.50', patientOwes: '12.50', payerPays: '27.50' },
        { allowed: '60.00', payerPays: '60.00' },
        { allowed: '25.00', payerPays: '25.00' },
      ],
    },
  },
  {
    name: 'deductible and coinsurance together stop at the out-of-pocket maximum',
    terms: TERMS,
    lines: VISIT,
    benefits: {
      order: 'deductible-coinsurance',
      coinsurance: '20',
      deductibleRemaining: '50.00',
      outOfPocketRemaining: '56.00',
    },
    sum: `${WHOLE}
      97530: deductible 40.00; left of the maximum: 56.00 - 40.00 = 16.00
      97110 deductible: 50.00 - 40.00 = 10.00; left of the maximum: 16.00 - 10.00 = 6.00
      97110 coinsurance: min((60.00 - 10.00) x 20%, 6.00) = 6.00; patient: 10.00 + 6.00 = 16.00
      97110 payer: 60.00 - 16.00 = 44.00
      patient: 40.00 + 16.00 + 0.00 = 56.00; payer: 0.00 + 44.00 + 25.00 = 69.00`,
    expected: {
      status: 'priced',
      totals: { allowed: '125.00', patientOwes: '56.00', payerPays: '69.00' },
      lines: [
        { allowed: '40.00', deductible: '40.00', patientOwes: '40.00', payerPays: '0.00' },
        {
          allowed: '60.00',
          deductible: '10.00',
          coinsurance: '6.00',
          patientOwes: '16.00',
          payerPays: '44.00',
        },
        { allowed: '25.00', payerPays: '25.00' },
      ],
    },
  },
  {
    name: 'the out-of-pocket maximum is reached: nothing is due',
    terms: { ...TERMS, share: { order: 'copay-coinsurance', copay: '30.00', coinsurance: '20' } },
    lines: VISIT,
    benefits: { outOfPocketRemaining: '0.00' },
    sum: WHOLE,
    expected: {
      status: 'priced',
      totals: { allowed: '125.00', patientOwes: '0.00', payerPays: '125.00' },
      lines: [{ allowed: '40.00' }, { allowed: '60.00' }, { allowed: '25.00' }],
    },
  },
  {
    name: 'one visit left: the copay as always',
    terms: { ...TERMS, share: { order: 'copay', copay: '30.00', visitLimit: 20 } },
    lines: VISIT,
    benefits: { visitsRemaining: 1 },
    sum: `${WHOLE}
      97530: 40.00 - 30.00 = 10.00
      payer: 10.00 + 60.00 + 25.00 = 95.00`,
    expected: {
      status: 'priced',
      totals: { allowed: '125.00', patientOwes: '30.00', payerPays: '95.00' },
      lines: [
        { allowed: '40.00', copay: '30.00', patientOwes: '30.00', payerPays: '10.00' },
        { allowed: '60.00', payerPays: '60.00' },
        { allowed: '25.00', payerPays: '25.00' },
      ],
    },
  },
  {
    name: 'no visit left: the patient pays the contract’s price, beyond the out-of-pocket maximum too',
    terms: { ...TERMS, share: { order: 'copay', copay: '30.00', visitLimit: 20 } },
    lines: VISIT,
    benefits: { visitsRemaining: 0, outOfPocketRemaining: '10.00' },
    sum: WHOLE,
    expected: {
      status: 'priced',
      totals: { allowed: '125.00', patientOwes: '125.00', payerPays: '0.00' },
      lines: [
        { allowed: '40.00', patientOwes: '40.00', payerPays: '0.00' },
        { allowed: '60.00', patientOwes: '60.00', payerPays: '0.00' },
        { allowed: '25.00', patientOwes: '25.00', payerPays: '0.00' },
      ],
    },
  },
];
