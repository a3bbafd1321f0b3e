import { nothingDue, type GoldenCase } from './goldenCase.ts';

/* Codes that a fee list does not have. Medicare, rest of Texas 2026, alone: 97110 28.33, 97140 27.03. Sums: basePrices.ts. */
const CASES: GoldenCase[] = [
  {
    name: 'unlisted, and nothing said of it: no figure',
    terms: { kind: 'fee-list', fees: [{ code: '97110', amount: '31.50' }] },
    lines: ['97110 x2 GP', '97140 x1 GP'],
    sum: `
      97110: 31.50 x 2 = 63.00
      allowed: no figure, 97140 is unpriced`,
    expected: {
      status: 'needs-review',
      totals: { allowed: null },
      lines: [
        { unitPrices: ['31.50', '31.50'], allowed: '63.00' },
        { outcome: 'unpriced', unitPrices: [], allowed: null },
      ],
    },
  },
  {
    // A fee list is not reduced, so neither unit of 97110 is.
    name: 'unlisted at 110% of Medicare',
    terms: {
      kind: 'fee-list',
      fees: [{ code: '97530', amount: '38.00' }],
      unlisted: { percentOfMedicare: '110' },
    },
    lines: ['97530 x1 GP', '97110 x2 GP'],
    sum: `
      97110: 28.33 x 110% = 31.163 -> 31.16; 31.16 x 2 = 62.32
      allowed: 38.00 + 62.32 = 100.32`,
    expected: {
      status: 'priced',
      totals: { allowed: '100.32' },
      lines: [
        { unitPrices: ['38.00'], allowed: '38.00' },
        { unitPrices: ['31.16', '31.16'], allowed: '62.32' },
      ],
    },
  },
  {
    name: 'unlisted at 60% of charges',
    terms: {
      kind: 'fee-list',
      fees: [{ code: '97110', amount: '31.50' }],
      unlisted: { percentOfCharges: '60' },
    },
    lines: ['97110 x2 GP $150.00', '97140 x1 GP $65.50'],
    sum: `
      97110: 31.50 x 2 = 63.00; written off: 150.00 - 63.00 = 87.00
      97140: 65.50 x 60% = 39.30; written off: 65.50 - 39.30 = 26.20
      allowed: 63.00 + 39.30 = 102.30`,
    expected: {
      status: 'priced',
      totals: { allowed: '102.30' },
      lines: [
        { unitPrices: ['31.50', '31.50'], allowed: '63.00', writeOff: '87.00' },
        { unitPrices: ['39.30'], allowed: '39.30', writeOff: '26.20' },
      ],
    },
  },
  {
    name: 'unlisted at 60% of charges, and no charge: no figure',
    terms: {
      kind: 'fee-list',
      fees: [{ code: '97110', amount: '31.50' }],
      unlisted: { percentOfCharges: '60' },
    },
    lines: ['97110 x2 GP', '97140 x1 GP'],
    sum: `
      97110: 31.50 x 2 = 63.00
      allowed: no figure, 97140 is unpriced`,
    expected: {
      status: 'needs-review',
      totals: { allowed: null },
      lines: [
        { unitPrices: ['31.50', '31.50'], allowed: '63.00' },
        { outcome: 'unpriced', unitPrices: [], allowed: null },
      ],
    },
  },
  {
    name: 'unlisted is not covered and the patient’s: the copay and the charge',
    terms: {
      kind: 'fee-list',
      fees: [{ code: '97110', amount: '31.50' }],
      unlisted: { notCovered: 'patient' },
    },
    lines: ['97110 x2 GP', '97140 x1 GP $65.00'],
    benefits: { order: 'copay', copay: '25.00' },
    sum: `
      97110: 31.50 x 2 = 63.00; payer: 63.00 - 25.00 = 38.00
      97140: not covered, the patient owes the charge of 65.00
      allowed: 63.00 + 0.00 = 63.00
      patient: 25.00 + 65.00 = 90.00
      received: 38.00 + 90.00 = 128.00`,
    expected: {
      status: 'priced',
      totals: { allowed: '63.00', nonCovered: '65.00', patientOwes: '90.00', payerPays: '38.00' },
      lines: [
        {
          unitPrices: ['31.50', '31.50'],
          allowed: '63.00',
          copay: '25.00',
          patientOwes: '25.00',
          payerPays: '38.00',
        },
        {
          outcome: 'not-covered',
          liable: 'patient',
          unitPrices: [],
          allowed: '0.00',
          nonCovered: '65.00',
          patientOwes: '65.00',
          writeOff: '0.00',
        },
      ],
    },
  },
  {
    name: 'unlisted is not covered and the clinic’s: its charge is written off',
    terms: {
      kind: 'fee-list',
      fees: [{ code: '97110', amount: '31.50' }],
      unlisted: { notCovered: 'provider' },
    },
    lines: ['97110 x2 GP', '97140 x1 GP $65.00'],
    sum: `
      97110: 31.50 x 2 = 63.00
      97140: not covered, 65.00 is written off
      allowed: 63.00 + 0.00 = 63.00`,
    expected: {
      status: 'priced',
      totals: { allowed: '63.00' },
      lines: [
        { unitPrices: ['31.50', '31.50'], allowed: '63.00' },
        { outcome: 'not-covered', liable: 'provider', unitPrices: [], allowed: '0.00', writeOff: '65.00' },
      ],
    },
  },
];

export const UNLISTED = nothingDue(CASES);
