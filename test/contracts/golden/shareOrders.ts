import type { GoldenBenefits, GoldenCase } from './goldenCase.ts';
import type { ShareOrder } from '../../../src/contracts/terms.ts';

/* Listed fees: 97530 40.00, 97110 30.00 (two units 60.00), 97140 25.00. Deductible left 50.00, copay 30.00, coinsurance 20%. */
const TERMS = {
  kind: 'fee-list',
  fees: [
    { code: '97530', amount: '40.00' },
    { code: '97110', amount: '30.00' },
    { code: '97140', amount: '25.00' },
  ],
} as const;
const VISIT = ['97530 x1 GP', '97110 x2 GP', '97140 x1 GP'];
const WHOLE = `
      97110: 30.00 x 2 = 60.00
      allowed: 40.00 + 60.00 + 25.00 = 125.00`;

function inOrder(order: ShareOrder): Pick<GoldenCase, 'terms' | 'lines' | 'benefits'> {
  const benefits: GoldenBenefits = { deductibleRemaining: '50.00', copay: '30.00', coinsurance: '20' };
  return { terms: { ...TERMS, share: { order } }, lines: VISIT, benefits };
}

export const SHARE_ORDERS_ONE_BY_ONE: GoldenCase[] = [
  {
    name: 'copay',
    ...inOrder('copay'),
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
    name: 'deductible, then coinsurance',
    ...inOrder('deductible-coinsurance'),
    sum: `${WHOLE}
      97530: deductible 40.00; left of it: 50.00 - 40.00 = 10.00
      97110: deductible 10.00; coinsurance: (60.00 - 10.00) x 20% = 10.00; patient: 10.00 + 10.00 = 20.00
      97110 payer: 60.00 - 20.00 = 40.00
      97140 coinsurance: 25.00 x 20% = 5.00; payer: 25.00 - 5.00 = 20.00
      patient: 40.00 + 20.00 + 5.00 = 65.00; payer: 0.00 + 40.00 + 20.00 = 60.00`,
    expected: {
      status: 'priced',
      totals: { allowed: '125.00', patientOwes: '65.00', payerPays: '60.00' },
      lines: [
        { allowed: '40.00', deductible: '40.00', patientOwes: '40.00', payerPays: '0.00' },
        {
          allowed: '60.00',
          deductible: '10.00',
          coinsurance: '10.00',
          patientOwes: '20.00',
          payerPays: '40.00',
        },
        { allowed: '25.00', coinsurance: '5.00', patientOwes: '5.00', payerPays: '20.00' },
      ],
    },
  },
  {
    name: 'deductible, then copay',
    ...inOrder('deductible-copay'),
    sum: `${WHOLE}
      97530: deductible 40.00, nothing is left for the copay; left of the deductible: 50.00 - 40.00 = 10.00
      97110: deductible 10.00, copay 30.00; patient: 10.00 + 30.00 = 40.00; payer: 60.00 - 40.00 = 20.00
      patient: 40.00 + 40.00 + 0.00 = 80.00; payer: 0.00 + 20.00 + 25.00 = 45.00`,
    expected: {
      status: 'priced',
      totals: { allowed: '125.00', patientOwes: '80.00', payerPays: '45.00' },
      lines: [
        { allowed: '40.00', deductible: '40.00', patientOwes: '40.00', payerPays: '0.00' },
        { allowed: '60.00', deductible: '10.00', copay: '30.00', patientOwes: '40.00', payerPays: '20.00' },
        { allowed: '25.00', payerPays: '25.00' },
      ],
    },
  },
  {
    name: 'copay, then coinsurance on what is left',
    ...inOrder('copay-coinsurance'),
    sum: `${WHOLE}
      97530: copay 30.00; coinsurance: (40.00 - 30.00) x 20% = 2.00; patient: 30.00 + 2.00 = 32.00
      97530 payer: 40.00 - 32.00 = 8.00
      97110 coinsurance: 60.00 x 20% = 12.00; payer: 60.00 - 12.00 = 48.00
      97140 coinsurance: 25.00 x 20% = 5.00; payer: 25.00 - 5.00 = 20.00
      patient: 32.00 + 12.00 + 5.00 = 49.00; payer: 8.00 + 48.00 + 20.00 = 76.00`,
    expected: {
      status: 'priced',
      totals: { allowed: '125.00', patientOwes: '49.00', payerPays: '76.00' },
      lines: [
        { allowed: '40.00', copay: '30.00', coinsurance: '2.00', patientOwes: '32.00', payerPays: '8.00' },
        { allowed: '60.00', coinsurance: '12.00', patientOwes: '12.00', payerPays: '48.00' },
        { allowed: '25.00', coinsurance: '5.00', patientOwes: '5.00', payerPays: '20.00' },
      ],
    },
  },
  {
    name: 'copay, then deductible, then coinsurance',
    ...inOrder('copay-deductible-coinsurance'),
    sum: `${WHOLE}
      97530: copay 30.00; deductible: 40.00 - 30.00 = 10.00; patient: 30.00 + 10.00 = 40.00
      97110 deductible: 50.00 - 10.00 = 40.00
      97110 coinsurance: (60.00 - 40.00) x 20% = 4.00; patient: 40.00 + 4.00 = 44.00
      97110 payer: 60.00 - 44.00 = 16.00
      97140 coinsurance: 25.00 x 20% = 5.00; payer: 25.00 - 5.00 = 20.00
      patient: 40.00 + 44.00 + 5.00 = 89.00; payer: 0.00 + 16.00 + 20.00 = 36.00`,
    expected: {
      status: 'priced',
      totals: { allowed: '125.00', patientOwes: '89.00', payerPays: '36.00' },
      lines: [
        { allowed: '40.00', copay: '30.00', deductible: '10.00', patientOwes: '40.00', payerPays: '0.00' },
        {
          allowed: '60.00',
          deductible: '40.00',
          coinsurance: '4.00',
          patientOwes: '44.00',
          payerPays: '16.00',
        },
        { allowed: '25.00', coinsurance: '5.00', patientOwes: '5.00', payerPays: '20.00' },
      ],
    },
  },
  {
    name: 'deductible, then copay, then coinsurance',
    ...inOrder('deductible-copay-coinsurance'),
    sum: `${WHOLE}
      97530: deductible 40.00; left of it: 50.00 - 40.00 = 10.00
      97110: deductible 10.00, copay 30.00
      97110 coinsurance: (60.00 - 10.00 - 30.00) x 20% = 4.00; patient: 10.00 + 30.00 + 4.00 = 44.00
      97110 payer: 60.00 - 44.00 = 16.00
      97140 coinsurance: 25.00 x 20% = 5.00; payer: 25.00 - 5.00 = 20.00
      patient: 40.00 + 44.00 + 5.00 = 89.00; payer: 0.00 + 16.00 + 20.00 = 36.00`,
    expected: {
      status: 'priced',
      totals: { allowed: '125.00', patientOwes: '89.00', payerPays: '36.00' },
      lines: [
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
      ],
    },
  },
  {
    name: 'nothing',
    ...inOrder('nothing'),
    sum: WHOLE,
    expected: {
      status: 'priced',
      totals: { allowed: '125.00', patientOwes: '0.00', payerPays: '125.00' },
      lines: [{ allowed: '40.00' }, { allowed: '60.00' }, { allowed: '25.00' }],
    },
  },
  {
    name: 'everything',
    ...inOrder('everything'),
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
