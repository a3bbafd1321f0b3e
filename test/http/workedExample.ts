/**
 * The worked example of the estimate's contract: three therapy services on 15 July 2026 in the rest of Texas (04412-99,
 * indices 1.000, 0.949, 0.903), conversion factor 33.4009. Relative values of the July 2026 release:
 *
 *     97530  0.44, 0.60, 0.01   97110  0.45, 0.41, 0.01   97140  0.43, 0.39, 0.01
 *
 * 97530 has the highest practice expense and keeps the whole of it:
 *     (0.44 + 0.60 x 0.949 + 0.01 x 0.903) x 33.4009      = 1.01843  x 33.4009 = 34.0164... = 34.02
 * every other unit keeps half of its own:
 *     (0.45 + 0.41 x 0.949 / 2 + 0.01 x 0.903) x 33.4009  = 0.653575 x 33.4009 = 21.8299... = 21.83, twice 43.66
 *     (0.43 + 0.39 x 0.949 / 2 + 0.01 x 0.903) x 33.4009  = 0.624085 x 33.4009 = 20.8450006... = 20.85
 * The patient owes 20%; of the rest 2% is held back by sequestration:
 *     34.02: 6.804  = 6.80; rest 27.22, held back 0.5444 = 0.54, paid 26.68
 *     43.66: 8.732  = 8.73; rest 34.93, held back 0.6986 = 0.70, paid 34.23
 *     20.85: 4.17;          rest 16.68, held back 0.3336 = 0.33, paid 16.35
 */
export const WORKED_EXAMPLE = {
  dateOfService: '2026-07-15',
  place: { carrier: '04412', locality: '99' },
  placeOfService: '11',
  payer: 'medicare',
  clinician: { participating: true, acceptsAssignment: true, qualifyingApm: false, kind: 'therapist' },
  lines: [
    { code: '97530', units: 1, modifiers: ['GP'] },
    { code: '97110', units: 2, modifiers: ['GP'] },
    { code: '97140', units: 1, modifiers: ['GP'] },
  ],
  benefits: { deductibleRemaining: '0.00' },
};

export const WORKED_TOTALS = {
  allowed: '98.53',
  patientOwes: '19.70',
  patientDueNow: '19.70',
  payerPays: '77.26',
  sequestration: '1.57',
  assistantReduction: '0.00',
  nonCovered: '0.00',
  charge: null,
  writeOff: null,
};

const EVERY_LINE = {
  modifiers: ['GP'],
  outcome: 'priced',
  deductible: '0.00',
  copay: '0.00',
  assistantReduction: '0.00',
  nonCovered: '0.00',
  charge: null,
  writeOff: null,
};

export const WORKED_LINES = [
  {
    ...EVERY_LINE,
    ...{ requestLine: 0, code: '97530', units: 1, unitPrices: ['34.02'], allowed: '34.02' },
    ...{ coinsurance: '6.80', patientOwes: '6.80', payerPays: '26.68', sequestration: '0.54' },
  },
  {
    ...EVERY_LINE,
    ...{ requestLine: 1, code: '97110', units: 2, unitPrices: ['21.83', '21.83'], allowed: '43.66' },
    ...{ coinsurance: '8.73', patientOwes: '8.73', payerPays: '34.23', sequestration: '0.70' },
  },
  {
    ...EVERY_LINE,
    ...{ requestLine: 2, code: '97140', units: 1, unitPrices: ['20.85'], allowed: '20.85' },
    ...{ coinsurance: '4.17', patientOwes: '4.17', payerPays: '16.35', sequestration: '0.33' },
  },
];
