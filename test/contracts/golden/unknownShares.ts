import type { GoldenCase } from './goldenCase.ts';

/* Listed fees: 97530 40.00, 97110 30.00 (two units 60.00). What is needed for the patient's part is not known. */
const TERMS = {
  kind: 'fee-list',
  fees: [
    { code: '97530', amount: '40.00' },
    { code: '97110', amount: '30.00' },
  ],
} as const;
const VISIT = ['97530 x1 GP', '97110 x2 GP'];
const WHOLE = `
      97110: 30.00 x 2 = 60.00
      allowed: 40.00 + 60.00 = 100.00`;
const NOT_KNOWN: GoldenCase['expected'] = {
  status: 'needs-review',
  totals: { allowed: '100.00', patientOwes: null, payerPays: null },
  lines: [
    { unitPrices: ['40.00'], allowed: '40.00', patientOwes: null, payerPays: null },
    { unitPrices: ['30.00', '30.00'], allowed: '60.00', patientOwes: null, payerPays: null },
  ],
};

export const UNKNOWN_SHARES: GoldenCase[] = [
  {
    name: 'neither the contract nor the request says what the patient owes',
    terms: TERMS,
    lines: VISIT,
    sum: WHOLE,
    expected: NOT_KNOWN,
  },
  {
    name: 'a copay of which nobody gives the amount',
    terms: { ...TERMS, share: { order: 'copay' } },
    lines: VISIT,
    benefits: { outOfPocketRemaining: '500.00' },
    sum: WHOLE,
    expected: NOT_KNOWN,
  },
  {
    name: 'a coinsurance of which nobody gives the percentage',
    terms: { ...TERMS, share: { order: 'deductible-coinsurance' } },
    lines: VISIT,
    benefits: { deductibleRemaining: '10.00' },
    sum: WHOLE,
    expected: NOT_KNOWN,
  },
];
