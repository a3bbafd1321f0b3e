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

export const COPAYS: GoldenCase[] = [
  {
    name: 'a copay is taken from the first line',
    terms: { ...TERMS, share: { order: 'copay', copay: '30.00' } },
    lines: VISIT,
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
    name: 'a copay larger than the line runs on to the next',
    terms: { ...TERMS, share: { order: 'copay', copay: '75.00' } },
    lines: VISIT,
    sum: `${WHOLE}
      97530: the copay takes 40.00; left of it: 75.00 - 40.00 = 35.00
      97110: 60.00 - 35.00 = 25.00
      payer: 0.00 + 25.00 + 25.00 = 50.00`,
    expected: {
      status: 'priced',
      totals: { allowed: '125.00', patientOwes: '75.00', payerPays: '50.00' },
      lines: [
        { allowed: '40.00', copay: '40.00', patientOwes: '40.00', payerPays: '0.00' },
        { allowed: '60.00', copay: '35.00', patientOwes: '35.00', payerPays: '25.00' },
        { allowed: '25.00', payerPays: '25.00' },
      ],
    },
  },
  {
    name: 'a copay larger than the visit takes the visit',
    terms: { ...TERMS, share: { order: 'copay', copay: '150.00' } },
    lines: VISIT,
    sum: `${WHOLE}
      patient: min(150.00, 125.00) = 125.00`,
    expected: {
      status: 'priced',
      totals: { allowed: '125.00', patientOwes: '125.00', payerPays: '0.00' },
      lines: [
        { allowed: '40.00', copay: '40.00', patientOwes: '40.00', payerPays: '0.00' },
        { allowed: '60.00', copay: '60.00', patientOwes: '60.00', payerPays: '0.00' },
        { allowed: '25.00', copay: '25.00', patientOwes: '25.00', payerPays: '0.00' },
      ],
    },
  },
  {
    name: 'what a request says of its patient comes before the contract’s copay',
    terms: { ...TERMS, share: { order: 'copay', copay: '30.00' } },
    lines: VISIT,
    benefits: { copay: '20.00' },
    sum: `${WHOLE}
      97530: 40.00 - 20.00 = 20.00
      payer: 20.00 + 60.00 + 25.00 = 105.00`,
    expected: {
      status: 'priced',
      totals: { allowed: '125.00', patientOwes: '20.00', payerPays: '105.00' },
      lines: [
        { allowed: '40.00', copay: '20.00', patientOwes: '20.00', payerPays: '20.00' },
        { allowed: '60.00', payerPays: '60.00' },
        { allowed: '25.00', payerPays: '25.00' },
      ],
    },
  },
  {
    name: 'an evaluation has a copay of its own',
    terms: {
      kind: 'fee-list',
      fees: [...FEES, { code: '97161', amount: '95.00' }],
      share: { order: 'copay', copay: '30.00', evaluationCopay: '60.00' },
    },
    lines: ['97110 x1 GP', '97161 x1 GP'],
    sum: `
      allowed: 30.00 + 95.00 = 125.00
      97110: the copay takes 30.00; left of it: 60.00 - 30.00 = 30.00
      97161: 95.00 - 30.00 = 65.00
      patient: 30.00 + 30.00 = 60.00`,
    expected: {
      status: 'priced',
      totals: { allowed: '125.00', patientOwes: '60.00', payerPays: '65.00' },
      lines: [
        { allowed: '30.00', copay: '30.00', patientOwes: '30.00', payerPays: '0.00' },
        { allowed: '95.00', copay: '30.00', patientOwes: '30.00', payerPays: '65.00' },
      ],
    },
  },
  {
    name: 'a re-evaluation has the everyday copay',
    terms: {
      kind: 'fee-list',
      fees: [...FEES, { code: '97164', amount: '65.00' }],
      share: { order: 'copay', copay: '30.00', evaluationCopay: '60.00' },
    },
    lines: ['97164 x1 GP'],
    sum: `
      allowed: 65.00 = 65.00
      97164: 65.00 - 30.00 = 35.00`,
    expected: {
      status: 'priced',
      totals: { allowed: '65.00', patientOwes: '30.00', payerPays: '35.00' },
      lines: [{ allowed: '65.00', copay: '30.00', patientOwes: '30.00', payerPays: '35.00' }],
    },
  },
  {
    // GP is one line, GO two: its copay runs on from the first of them.
    name: 'a copay for each discipline',
    terms: {
      kind: 'fee-list',
      fees: [...FEES, { code: '97535', amount: '20.00' }],
      share: { order: 'copay', copay: '25.00', copayPer: 'discipline' },
    },
    lines: ['97535 x1 GO', '97110 x1 GP', '97530 x1 GO'],
    sum: `
      allowed: 20.00 + 30.00 + 40.00 = 90.00
      97535: the copay of GO takes 20.00; left of it: 25.00 - 20.00 = 5.00
      97110: 30.00 - 25.00 = 5.00
      97530: 40.00 - 5.00 = 35.00
      patient: 20.00 + 25.00 + 5.00 = 50.00
      payer: 0.00 + 5.00 + 35.00 = 40.00`,
    expected: {
      status: 'priced',
      totals: { allowed: '90.00', patientOwes: '50.00', payerPays: '40.00' },
      lines: [
        { allowed: '20.00', copay: '20.00', patientOwes: '20.00', payerPays: '0.00' },
        { allowed: '30.00', copay: '25.00', patientOwes: '25.00', payerPays: '5.00' },
        { allowed: '40.00', copay: '5.00', patientOwes: '5.00', payerPays: '35.00' },
      ],
    },
  },
  {
    name: 'a copay alone is taken where a request gives one and nobody says in which order',
    terms: TERMS,
    lines: VISIT,
    benefits: { copay: '20.00', coinsurance: '20' },
    sum: `${WHOLE}
      97530: 40.00 - 20.00 = 20.00
      payer: 20.00 + 60.00 + 25.00 = 105.00`,
    expected: {
      status: 'priced',
      totals: { allowed: '125.00', patientOwes: '20.00', payerPays: '105.00' },
      lines: [
        { allowed: '40.00', copay: '20.00', patientOwes: '20.00', payerPays: '20.00' },
        { allowed: '60.00', payerPays: '60.00' },
        { allowed: '25.00', payerPays: '25.00' },
      ],
    },
  },
];
