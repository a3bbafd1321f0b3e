import { nothingDue, type GoldenCase } from './goldenCase.ts';

/*
 * Assistants' lines (CQ, CO) and what sequestration withholds. Medicare, rest of Texas 2026: 97530 34.02; reduced 97110 21.83 and
 * 97140 20.85; at 120% 40.82, 26.20 and 25.02. Sums of these: basePrices.ts and percentOfMedicare.ts.
 */
const ASSISTED = ['97530 x1 GP', '97110 x2 GP CQ', '97140 x1 GP'];
const TWENTY_PERCENT = { coinsurance: '20', deductibleRemaining: '0.00' } as const;

const CASES: GoldenCase[] = [
  {
    name: '15% off what is allowed for the assistant’s line',
    terms: { kind: 'percent-of-medicare', percent: '120', assistantReduction: { of: 'allowed' } },
    lines: ASSISTED,
    benefits: TWENTY_PERCENT,
    sum: `
      97110: 26.20 x 2 x 85% = 44.54
      allowed: 40.82 + 44.54 + 25.02 = 110.38
      97530 coinsurance: 40.82 x 20% = 8.164 -> 8.16; payer: 40.82 - 8.16 = 32.66
      97110 coinsurance: 44.54 x 20% = 8.908 -> 8.91; payer: 44.54 - 8.91 = 35.63
      97140 coinsurance: 25.02 x 20% = 5.004 -> 5.00; payer: 25.02 - 5.00 = 20.02
      patient: 8.16 + 8.91 + 5.00 = 22.07; payer: 32.66 + 35.63 + 20.02 = 88.31`,
    expected: {
      status: 'priced',
      totals: { allowed: '110.38', patientOwes: '22.07', payerPays: '88.31' },
      lines: [
        {
          unitPrices: ['40.82'],
          allowed: '40.82',
          coinsurance: '8.16',
          patientOwes: '8.16',
          payerPays: '32.66',
        },
        {
          unitPrices: ['26.20', '26.20'],
          allowed: '44.54',
          coinsurance: '8.91',
          patientOwes: '8.91',
          payerPays: '35.63',
        },
        {
          unitPrices: ['25.02'],
          allowed: '25.02',
          coinsurance: '5.00',
          patientOwes: '5.00',
          payerPays: '20.02',
        },
      ],
    },
  },
  {
    name: '15% off the payer’s part of the assistant’s line; the patient owes as much as without it',
    terms: { kind: 'percent-of-medicare', percent: '120', assistantReduction: { of: 'payer-part' } },
    lines: ASSISTED,
    benefits: TWENTY_PERCENT,
    sum: `
      97110: 26.20 x 2 = 52.40
      allowed: 40.82 + 52.40 + 25.02 = 118.24
      97530 coinsurance: 40.82 x 20% = 8.164 -> 8.16; payer: 40.82 - 8.16 = 32.66
      97110 coinsurance: 52.40 x 20% = 10.48; payer: (52.40 - 10.48) x 85% = 35.632 -> 35.63
      97110 reduction: 52.40 - 10.48 - 35.63 = 6.29
      97140 coinsurance: 25.02 x 20% = 5.004 -> 5.00; payer: 25.02 - 5.00 = 20.02
      patient: 8.16 + 10.48 + 5.00 = 23.64; payer: 32.66 + 35.63 + 20.02 = 88.31`,
    expected: {
      status: 'priced',
      totals: { allowed: '118.24', patientOwes: '23.64', payerPays: '88.31', assistantReduction: '6.29' },
      lines: [
        { allowed: '40.82', coinsurance: '8.16', patientOwes: '8.16', payerPays: '32.66' },
        {
          allowed: '52.40',
          coinsurance: '10.48',
          patientOwes: '10.48',
          payerPays: '35.63',
          assistantReduction: '6.29',
        },
        { allowed: '25.02', coinsurance: '5.00', patientOwes: '5.00', payerPays: '20.02' },
      ],
    },
  },
  {
    // Unit by unit it would be 27.297, rounded 27.30, three times: 81.90.
    name: '10% off what is allowed, taken of the whole line',
    terms: {
      kind: 'fee-list',
      fees: [{ code: '97110', amount: '30.33' }],
      assistantReduction: { of: 'allowed', percent: '10' },
    },
    lines: ['97110 x3 GP CQ'],
    sum: `
      97110: 30.33 x 3 x 90% = 81.891 -> 81.89
      allowed: 81.89 = 81.89`,
    expected: {
      status: 'priced',
      totals: { allowed: '81.89' },
      lines: [{ unitPrices: ['30.33', '30.33', '30.33'], allowed: '81.89' }],
    },
  },
  {
    name: 'a contract that says nothing of assistants pays them in full',
    terms: { kind: 'percent-of-medicare', percent: '120' },
    lines: ASSISTED,
    sum: `
      97110: 26.20 x 2 = 52.40
      allowed: 40.82 + 52.40 + 25.02 = 118.24`,
    expected: {
      status: 'priced',
      totals: { allowed: '118.24' },
      lines: [{ allowed: '40.82' }, { allowed: '52.40' }, { allowed: '25.02' }],
    },
  },
  {
    name: 'an occupational therapy assistant (CO), after deductible and coinsurance',
    terms: {
      kind: 'fee-list',
      fees: [{ code: '97535', amount: '45.00' }],
      assistantReduction: { of: 'payer-part', percent: '15' },
    },
    lines: ['97535 x1 GO CO'],
    benefits: { coinsurance: '20', deductibleRemaining: '20.00' },
    sum: `
      allowed: 45.00 = 45.00
      97535 coinsurance: (45.00 - 20.00) x 20% = 5.00; patient: 20.00 + 5.00 = 25.00
      payer: (45.00 - 25.00) x 85% = 17.00; reduction: 20.00 - 17.00 = 3.00`,
    expected: {
      status: 'priced',
      totals: { allowed: '45.00', patientOwes: '25.00', payerPays: '17.00', assistantReduction: '3.00' },
      lines: [
        {
          allowed: '45.00',
          deductible: '20.00',
          coinsurance: '5.00',
          patientOwes: '25.00',
          payerPays: '17.00',
          assistantReduction: '3.00',
        },
      ],
    },
  },
  {
    name: 'where the copay takes the line, there is no payer’s part to reduce',
    terms: {
      kind: 'fee-list',
      fees: [
        { code: '97110', amount: '30.00' },
        { code: '97140', amount: '29.75' },
      ],
      assistantReduction: { of: 'payer-part' },
      share: { order: 'copay', copay: '40.00' },
    },
    lines: ['97110 x1 GP CQ', '97140 x1 GP CQ'],
    benefits: {},
    sum: `
      allowed: 30.00 + 29.75 = 59.75
      97140 copay: 40.00 - 30.00 = 10.00
      97140 payer: (29.75 - 10.00) x 85% = 16.7875 -> 16.79; reduction: 29.75 - 10.00 - 16.79 = 2.96
      patient: 30.00 + 10.00 = 40.00`,
    expected: {
      status: 'priced',
      totals: { allowed: '59.75', patientOwes: '40.00', payerPays: '16.79', assistantReduction: '2.96' },
      lines: [
        { allowed: '30.00', copay: '30.00', patientOwes: '30.00', payerPays: '0.00' },
        {
          allowed: '29.75',
          copay: '10.00',
          patientOwes: '10.00',
          payerPays: '16.79',
          assistantReduction: '2.96',
        },
      ],
    },
  },
];

export const ASSISTANTS = nothingDue(CASES);
