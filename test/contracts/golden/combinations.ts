import type { GoldenCase } from './goldenCase.ts';

/*
 * Terms together. Medicare, rest of Texas 2026: 97530 34.02, reduced 24.51; reduced 97110 21.83 and 97140 20.85; at 120% 40.82,
 * 26.20 and 25.02. Delaware 2025: 97530 34.56; reduced 97110 21.89 and 97140 20.76. Sums: basePrices.ts, percentOfMedicare.ts.
 */
const VISIT = ['97530 x1 GP', '97110 x2 GP', '97140 x1 GP'];

export const COMBINATIONS: GoldenCase[] = [
  {
    name: '120%, at most 110.00 a visit, a copay of 30.00',
    terms: {
      kind: 'percent-of-medicare',
      percent: '120',
      visitMaximum: '110.00',
      share: { order: 'copay', copay: '30.00' },
    },
    lines: VISIT,
    sum: `
      prices: 40.82 + 52.40 + 25.02 = 118.24
      97110: 110.00 x 52.40 / 118.24 = 48.748… cut 48.74
      97140: 110.00 x 25.02 / 118.24 = 23.276… cut 23.27
      97530: 110.00 - 48.74 - 23.27 = 37.99; payer: 37.99 - 30.00 = 7.99
      allowed: 37.99 + 48.74 + 23.27 = 110.00
      payer: 7.99 + 48.74 + 23.27 = 80.00`,
    expected: {
      status: 'priced',
      totals: { allowed: '110.00', patientOwes: '30.00', payerPays: '80.00' },
      lines: [
        { allowed: '37.99', copay: '30.00', patientOwes: '30.00', payerPays: '7.99' },
        { allowed: '48.74', payerPays: '48.74' },
        { allowed: '23.27', payerPays: '23.27' },
      ],
    },
  },
  {
    name: '110%, four units a visit, a copay of 35.00',
    terms: {
      kind: 'percent-of-medicare',
      percent: '110',
      unitCaps: [{ most: 4 }],
      share: { order: 'copay', copay: '35.00' },
    },
    lines: ['97530 x2 GP', '97110 x2 GP', '97140 x1 GP'],
    sum: `
      97530: 34.02 x 110% = 37.422 -> 37.42; 24.51 x 110% = 26.961 -> 26.96; 37.42 + 26.96 = 64.38
      97110: 21.83 x 110% = 24.013 -> 24.01; 24.01 x 2 = 48.02
      97140: 20.85 x 110% = 22.935 -> 22.94; dropped
      allowed: 64.38 + 48.02 + 0.00 = 112.40
      97530 payer: 64.38 - 35.00 = 29.38; payer: 29.38 + 48.02 + 0.00 = 77.40`,
    expected: {
      status: 'priced',
      totals: { allowed: '112.40', patientOwes: '35.00', payerPays: '77.40' },
      lines: [
        { allowed: '64.38', copay: '35.00', patientOwes: '35.00', payerPays: '29.38' },
        { allowed: '48.02', payerPays: '48.02' },
        { unitPrices: ['22.94'], allowed: '0.00' },
      ],
    },
  },
  {
    name: '110% of 2025 in Delaware, at most 100.00, deductible, coinsurance and secondary cover',
    terms: {
      kind: 'percent-of-medicare',
      percent: '110',
      schedule: { year: 2025 },
      visitMaximum: '100.00',
      share: { order: 'deductible-coinsurance', coinsurance: '20' },
    },
    lines: VISIT,
    request: { place: { carrier: '12102', locality: '01' } },
    benefits: { deductibleRemaining: '60.00', secondary: { coversCoinsurance: true } },
    sum: `
      97530: 34.56 x 110% = 38.016 -> 38.02
      97110: 21.89 x 110% = 24.079 -> 24.08; 24.08 x 2 = 48.16
      97140: 20.76 x 110% = 22.836 -> 22.84
      prices: 38.02 + 48.16 + 22.84 = 109.02
      97110: 100.00 x 48.16 / 109.02 = 44.175… cut 44.17
      97140: 100.00 x 22.84 / 109.02 = 20.950… cut 20.95
      97530: 100.00 - 44.17 - 20.95 = 34.88
      allowed: 34.88 + 44.17 + 20.95 = 100.00
      97110 deductible: 60.00 - 34.88 = 25.12; coinsurance: (44.17 - 25.12) x 20% = 3.81
      97110 patient: 25.12 + 3.81 = 28.93; payer: 44.17 - 28.93 = 15.24
      97140 coinsurance: 20.95 x 20% = 4.19; payer: 20.95 - 4.19 = 16.76
      patient: 34.88 + 28.93 + 4.19 = 68.00; payer: 0.00 + 15.24 + 16.76 = 32.00
      due now: 68.00 - 3.81 - 4.19 = 60.00`,
    expected: {
      status: 'priced',
      totals: { allowed: '100.00', patientOwes: '68.00', payerPays: '32.00', patientDueNow: '60.00' },
      lines: [
        { allowed: '34.88', deductible: '34.88', patientOwes: '34.88', payerPays: '0.00' },
        {
          allowed: '44.17',
          deductible: '25.12',
          coinsurance: '3.81',
          patientOwes: '28.93',
          payerPays: '15.24',
        },
        { allowed: '20.95', coinsurance: '4.19', patientOwes: '4.19', payerPays: '16.76' },
      ],
    },
  },
  {
    // Practice expense of all relative values: 97110 0.41 of 0.87, 97140 0.39 of 0.83.
    name: 'a reduced fee list, an assistant of the payer’s part, 20% coinsurance',
    terms: {
      kind: 'fee-list',
      fees: [
        { code: '97530', amount: '38.00' },
        { code: '97110', amount: '31.50' },
        { code: '97140', amount: '29.75' },
      ],
      mppr: 'medicare',
      assistantReduction: { of: 'payer-part' },
      share: { order: 'deductible-coinsurance', coinsurance: '20' },
    },
    lines: ['97530 x1 GP', '97110 x2 GP CQ', '97140 x1 GP'],
    benefits: { deductibleRemaining: '0.00' },
    sum: `
      97110: 31.50 x (1 - 50% x 0.41 / 0.87) = 24.077… -> 24.08; 24.08 x 2 = 48.16
      97140: 29.75 x (1 - 50% x 0.39 / 0.83) = 22.760… -> 22.76
      allowed: 38.00 + 48.16 + 22.76 = 108.92
      97530 coinsurance: 38.00 x 20% = 7.60; payer: 38.00 - 7.60 = 30.40
      97110 coinsurance: 48.16 x 20% = 9.632 -> 9.63; part: 48.16 - 9.63 = 38.53
      97110 payer: 38.53 x 85% = 32.7505 -> 32.75; reduction: 38.53 - 32.75 = 5.78
      97140 coinsurance: 22.76 x 20% = 4.552 -> 4.55; payer: 22.76 - 4.55 = 18.21
      patient: 7.60 + 9.63 + 4.55 = 21.78; payer: 30.40 + 32.75 + 18.21 = 81.36`,
    expected: {
      status: 'priced',
      totals: { allowed: '108.92', patientOwes: '21.78', payerPays: '81.36', assistantReduction: '5.78' },
      lines: [
        { allowed: '38.00', coinsurance: '7.60', patientOwes: '7.60', payerPays: '30.40' },
        {
          unitPrices: ['24.08', '24.08'],
          allowed: '48.16',
          coinsurance: '9.63',
          patientOwes: '9.63',
          payerPays: '32.75',
          assistantReduction: '5.78',
        },
        { allowed: '22.76', coinsurance: '4.55', patientOwes: '4.55', payerPays: '18.21' },
      ],
    },
  },
  {
    name: 'a fee list by midpoint units, three timed units a visit, a copay of 3.00',
    terms: {
      kind: 'fee-list',
      fees: [
        { code: '97110', amount: '18.50' },
        { code: '97112', amount: '19.75' },
      ],
      unitRule: 'midpoint',
      unitCaps: [{ most: 3, timed: true }],
      share: { order: 'copay', copay: '3.00' },
    },
    lines: ['97110 33min GP', '97112 24min GP'],
    sum: `
      97110: two units, of which one is dropped, 18.50
      97112: 19.75 x 2 = 39.50
      allowed: 18.50 + 39.50 = 58.00
      payer: 58.00 - 3.00 = 55.00; 97110 payer: 18.50 - 3.00 = 15.50`,
    expected: {
      status: 'priced',
      totals: { allowed: '58.00', patientOwes: '3.00', payerPays: '55.00' },
      lines: [
        {
          units: 2,
          unitPrices: ['18.50', '18.50'],
          allowed: '18.50',
          copay: '3.00',
          patientOwes: '3.00',
          payerPays: '15.50',
        },
        { units: 2, unitPrices: ['19.75', '19.75'], allowed: '39.50', payerPays: '39.50' },
      ],
    },
  },
];
