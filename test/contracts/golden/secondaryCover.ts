import type { GoldenCase } from './goldenCase.ts';

/*
 * Listed fees: 97530 40.00, 97110 30.00 (two units 60.00), 97140 25.00. Deductible left 50.00, copay 30.00, coinsurance 20%: the
 * patient owes 50.00 of deductible, 30.00 of copay and 9.00 of coinsurance. Secondary cover changes what is due at the desk.
 */
const TERMS = {
  kind: 'fee-list',
  fees: [
    { code: '97530', amount: '40.00' },
    { code: '97110', amount: '30.00' },
    { code: '97140', amount: '25.00' },
  ],
  share: { order: 'deductible-copay-coinsurance', copay: '30.00', coinsurance: '20' },
} as const;
const VISIT = ['97530 x1 GP', '97110 x2 GP', '97140 x1 GP'];
const SHARES = `
      97110: 30.00 x 2 = 60.00
      allowed: 40.00 + 60.00 + 25.00 = 125.00
      97530: deductible 40.00; left of it: 50.00 - 40.00 = 10.00
      97110: deductible 10.00, copay 30.00
      97110 coinsurance: (60.00 - 10.00 - 30.00) x 20% = 4.00; patient: 10.00 + 30.00 + 4.00 = 44.00
      97110 payer: 60.00 - 44.00 = 16.00
      97140 coinsurance: 25.00 x 20% = 5.00; payer: 25.00 - 5.00 = 20.00
      patient: 40.00 + 44.00 + 5.00 = 89.00; payer: 0.00 + 16.00 + 20.00 = 36.00
      deductible: 40.00 + 10.00 = 50.00; coinsurance: 4.00 + 5.00 = 9.00`;
const LINES: GoldenCase['expected']['lines'] = [
  { allowed: '40.00', deductible: '40.00', patientOwes: '40.00', payerPays: '0.00' },
  {
    allowed: '60.00',
    deductible: '10.00',
    copay: '30.00',
    coinsurance: '4.00',
    patientOwes: '44.00',
    payerPays: '16.00',
  },
  { allowed: '25.00', coinsurance: '5.00', patientOwes: '5.00', payerPays: '20.00' },
];
const TOTALS = { allowed: '125.00', patientOwes: '89.00', payerPays: '36.00' } as const;

export const SECONDARY_COVER: GoldenCase[] = [
  {
    name: 'secondary cover of the coinsurance',
    terms: TERMS,
    lines: VISIT,
    benefits: { deductibleRemaining: '50.00', secondary: { coversCoinsurance: true } },
    sum: `${SHARES}
      due now: 89.00 - 9.00 = 80.00`,
    expected: { status: 'priced', totals: { ...TOTALS, patientDueNow: '80.00' }, lines: LINES },
  },
  {
    name: 'secondary cover of the copay',
    terms: TERMS,
    lines: VISIT,
    benefits: { deductibleRemaining: '50.00', secondary: { coversCopay: true } },
    sum: `${SHARES}
      due now: 89.00 - 30.00 = 59.00`,
    expected: { status: 'priced', totals: { ...TOTALS, patientDueNow: '59.00' }, lines: LINES },
  },
  {
    name: 'secondary cover of deductible, copay and coinsurance',
    terms: TERMS,
    lines: VISIT,
    benefits: {
      deductibleRemaining: '50.00',
      secondary: { coversDeductible: true, coversCopay: true, coversCoinsurance: true },
    },
    sum: `${SHARES}
      due now: 89.00 - 50.00 - 30.00 - 9.00 = 0.00`,
    expected: { status: 'priced', totals: { ...TOTALS, patientDueNow: '0.00' }, lines: LINES },
  },
];
