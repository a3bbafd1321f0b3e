import type { GoldenCase } from './goldenCase.ts';

/*
 * Contracts as programs have them. Medicare, rest of Texas 2026: 97530 34.02; reduced 97110 21.83 (two units 43.66) and 97140
 * 20.85, together 98.53; 97161 95.48. Sums of these: basePrices.ts.
 */
const VISIT = ['97530 x1 GP', '97110 x2 GP', '97140 x1 GP'];
const ASSISTED = ['97530 x1 GP', '97110 x2 GP CQ', '97140 x1 GP'];

export const PROGRAMS: GoldenCase[] = [
  {
    name: 'Medicare Advantage: all of Medicare, a copay, an assistant, sequestration',
    terms: {
      kind: 'percent-of-medicare',
      percent: '100',
      assistantReduction: { of: 'payer-part' },
      sequestration: true,
      share: { order: 'copay', copay: '40.00' },
    },
    lines: ASSISTED,
    sum: `
      97110: 21.83 x 2 = 43.66
      allowed: 34.02 + 43.66 + 20.85 = 98.53
      97110 copay: 40.00 - 34.02 = 5.98; part: 43.66 - 5.98 = 37.68
      97110 after the assistant: 37.68 x 85% = 32.028 -> 32.03; reduction: 37.68 - 32.03 = 5.65
      97110 withheld: 32.03 x 2% = 0.6406 -> 0.64; payer: 32.03 - 0.64 = 31.39
      97140 withheld: 20.85 x 2% = 0.417 -> 0.42; payer: 20.85 - 0.42 = 20.43
      patient: 34.02 + 5.98 = 40.00; payer: 0.00 + 31.39 + 20.43 = 51.82; withheld: 0.64 + 0.42 = 1.06`,
    expected: {
      status: 'priced',
      totals: {
        allowed: '98.53',
        patientOwes: '40.00',
        payerPays: '51.82',
        sequestration: '1.06',
        assistantReduction: '5.65',
      },
      lines: [
        { allowed: '34.02', copay: '34.02', patientOwes: '34.02', payerPays: '0.00' },
        {
          unitPrices: ['21.83', '21.83'],
          allowed: '43.66',
          copay: '5.98',
          patientOwes: '5.98',
          payerPays: '31.39',
          sequestration: '0.64',
          assistantReduction: '5.65',
        },
        { allowed: '20.85', payerPays: '20.43', sequestration: '0.42' },
      ],
    },
  },
  {
    name: 'a plan that is Medicare in all but name: 20% coinsurance and sequestration',
    terms: {
      kind: 'percent-of-medicare',
      percent: '100',
      sequestration: true,
      share: { order: 'deductible-coinsurance', coinsurance: '20' },
    },
    lines: VISIT,
    benefits: { deductibleRemaining: '0.00' },
    sum: `
      97110: 21.83 x 2 = 43.66
      allowed: 34.02 + 43.66 + 20.85 = 98.53
      97530 coinsurance: 34.02 x 20% = 6.804 -> 6.80; withheld: (34.02 - 6.80) x 2% = 0.5444 -> 0.54
      97530 payer: 34.02 - 6.80 - 0.54 = 26.68
      97110 coinsurance: 43.66 x 20% = 8.732 -> 8.73; withheld: (43.66 - 8.73) x 2% = 0.6986 -> 0.70
      97110 payer: 43.66 - 8.73 - 0.70 = 34.23
      97140 coinsurance: 20.85 x 20% = 4.17; withheld: (20.85 - 4.17) x 2% = 0.3336 -> 0.33
      97140 payer: 20.85 - 4.17 - 0.33 = 16.35
      patient: 6.80 + 8.73 + 4.17 = 19.70; payer: 26.68 + 34.23 + 16.35 = 77.26
      withheld: 0.54 + 0.70 + 0.33 = 1.57`,
    expected: {
      status: 'priced',
      totals: { allowed: '98.53', patientOwes: '19.70', payerPays: '77.26', sequestration: '1.57' },
      lines: [
        {
          allowed: '34.02',
          coinsurance: '6.80',
          patientOwes: '6.80',
          payerPays: '26.68',
          sequestration: '0.54',
        },
        {
          allowed: '43.66',
          coinsurance: '8.73',
          patientOwes: '8.73',
          payerPays: '34.23',
          sequestration: '0.70',
        },
        {
          allowed: '20.85',
          coinsurance: '4.17',
          patientOwes: '4.17',
          payerPays: '16.35',
          sequestration: '0.33',
        },
      ],
    },
  },
  {
    name: 'a program that allows 85% for an assistant, with 20% coinsurance of that',
    terms: {
      kind: 'percent-of-medicare',
      percent: '100',
      assistantReduction: { of: 'allowed', percent: '15' },
      share: { order: 'deductible-coinsurance', coinsurance: '20' },
    },
    lines: ASSISTED,
    benefits: { deductibleRemaining: '0.00' },
    sum: `
      97110: 21.83 x 2 x 85% = 37.111 -> 37.11
      allowed: 34.02 + 37.11 + 20.85 = 91.98
      97530 coinsurance: 34.02 x 20% = 6.804 -> 6.80; payer: 34.02 - 6.80 = 27.22
      97110 coinsurance: 37.11 x 20% = 7.422 -> 7.42; payer: 37.11 - 7.42 = 29.69
      97140 coinsurance: 20.85 x 20% = 4.17; payer: 20.85 - 4.17 = 16.68
      patient: 6.80 + 7.42 + 4.17 = 18.39; payer: 27.22 + 29.69 + 16.68 = 73.59`,
    expected: {
      status: 'priced',
      totals: { allowed: '91.98', patientOwes: '18.39', payerPays: '73.59' },
      lines: [
        { allowed: '34.02', coinsurance: '6.80', patientOwes: '6.80', payerPays: '27.22' },
        { allowed: '37.11', coinsurance: '7.42', patientOwes: '7.42', payerPays: '29.69' },
        { allowed: '20.85', coinsurance: '4.17', patientOwes: '4.17', payerPays: '16.68' },
      ],
    },
  },
  {
    name: 'workers’ compensation: its own factor, the lesser of charge and price, nothing from the patient',
    terms: { kind: 'conversion-factor', conversionFactor: '70.00', share: { order: 'nothing' } },
    lines: ['97530 x1 GP $65.00', '97110 x2 GP $140.00', '97140 x1 GP $60.00'],
    sum: `
      97530: (0.44 + 0.60 x 0.949 + 0.01 x 0.903) x 70.00 = 71.2901 -> 71.29; min(65.00, 71.29) = 65.00
      97110: (0.45 + 0.41 / 2 x 0.949 + 0.01 x 0.903) x 70.00 = 45.75025 -> 45.75; 45.75 x 2 = 91.50
      97140: (0.43 + 0.39 / 2 x 0.949 + 0.01 x 0.903) x 70.00 = 43.68595 -> 43.69
      allowed: 65.00 + 91.50 + 43.69 = 200.19
      97110 written off: 140.00 - 91.50 = 48.50; 97140 written off: 60.00 - 43.69 = 16.31
      written off: 48.50 + 16.31 = 64.81`,
    expected: {
      status: 'priced',
      totals: { allowed: '200.19', writeOff: '64.81' },
      lines: [
        { unitPrices: ['71.29'], allowed: '65.00', writeOff: '0.00' },
        { unitPrices: ['45.75', '45.75'], allowed: '91.50', writeOff: '48.50' },
        { unitPrices: ['43.69'], allowed: '43.69', writeOff: '16.31' },
      ],
    },
  },
  {
    name: 'auto insurance: 80% of charges, nothing from the patient, codes of every status',
    terms: { kind: 'percent-of-charges', percent: '80', share: { order: 'nothing' } },
    lines: ['97110 x2 GP $130.00', '97014 x1 GP $30.00'],
    sum: `
      97110: 130.00 x 80% = 104.00; a unit: 104.00 / 2 = 52.00; written off: 130.00 - 104.00 = 26.00
      97014: 30.00 x 80% = 24.00; written off: 30.00 - 24.00 = 6.00
      allowed: 104.00 + 24.00 = 128.00`,
    expected: {
      status: 'priced',
      totals: { allowed: '128.00' },
      lines: [
        { unitPrices: ['52.00', '52.00'], allowed: '104.00', writeOff: '26.00' },
        { unitPrices: ['24.00'], allowed: '24.00', writeOff: '6.00' },
      ],
    },
  },
];
