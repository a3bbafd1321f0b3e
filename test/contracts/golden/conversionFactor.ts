import { nothingDue, type GoldenCase } from './goldenCase.ts';

/*
 * Relative values 2026 (work, practice expense, malpractice): 97530 0.44, 0.60, 0.01; 97110 0.45, 0.41, 0.01; 97140 0.43, 0.39,
 * 0.01; 97161 1.54, 1.38, 0.01. Indices 2026: rest of Texas 1.000, 0.949, 0.903; Delaware 1.005, 0.988, 0.899. A reduced unit
 * has half its practice expense.
 */
const VISIT = ['97530 x1 GP', '97110 x2 GP', '97140 x1 GP'];
const DELAWARE = { carrier: '12102', locality: '01' };
const COLORADO = { carrier: '04112', locality: '01' };

const CASES: GoldenCase[] = [
  {
    name: 'a factor of 40.00 on values adjusted to the place',
    terms: { kind: 'conversion-factor', conversionFactor: '40.00' },
    lines: VISIT,
    sum: `
      97530: (0.44 + 0.60 x 0.949 + 0.01 x 0.903) x 40.00 = 40.7372 -> 40.74
      97110: (0.45 + 0.41 / 2 x 0.949 + 0.01 x 0.903) x 40.00 = 26.143 -> 26.14; 26.14 x 2 = 52.28
      97140: (0.43 + 0.39 / 2 x 0.949 + 0.01 x 0.903) x 40.00 = 24.9634 -> 24.96
      allowed: 40.74 + 52.28 + 24.96 = 117.98`,
    expected: {
      status: 'priced',
      totals: { allowed: '117.98' },
      lines: [
        { unitPrices: ['40.74'], allowed: '40.74' },
        { unitPrices: ['26.14', '26.14'], allowed: '52.28' },
        { unitPrices: ['24.96'], allowed: '24.96' },
      ],
    },
  },
  {
    name: 'a factor of 49.00 without indices and without reduction, as in Colorado’s workers’ compensation',
    terms: { kind: 'conversion-factor', conversionFactor: '49.00', gpci: false, mppr: 'none' },
    lines: VISIT,
    request: { place: COLORADO },
    sum: `
      97530: (0.44 + 0.60 + 0.01) x 49.00 = 51.45
      97110: (0.45 + 0.41 + 0.01) x 49.00 = 42.63; 42.63 x 2 = 85.26
      97140: (0.43 + 0.39 + 0.01) x 49.00 = 40.67
      allowed: 51.45 + 85.26 + 40.67 = 177.38`,
    expected: {
      status: 'priced',
      totals: { allowed: '177.38' },
      lines: [
        { unitPrices: ['51.45'], allowed: '51.45' },
        { unitPrices: ['42.63', '42.63'], allowed: '85.26' },
        { unitPrices: ['40.67'], allowed: '40.67' },
      ],
    },
  },
  {
    name: 'a factor of 49.00 without indices, reduced: both reduced units end in half a cent',
    terms: { kind: 'conversion-factor', conversionFactor: '49.00', gpci: false },
    lines: VISIT,
    request: { place: COLORADO },
    sum: `
      97530: (0.44 + 0.60 + 0.01) x 49.00 = 51.45
      97110: (0.45 + 0.41 / 2 + 0.01) x 49.00 = 32.585 -> 32.59; 32.59 x 2 = 65.18
      97140: (0.43 + 0.39 / 2 + 0.01) x 49.00 = 31.115 -> 31.12
      allowed: 51.45 + 65.18 + 31.12 = 147.75`,
    expected: {
      status: 'priced',
      totals: { allowed: '147.75' },
      lines: [
        { unitPrices: ['51.45'], allowed: '51.45' },
        { unitPrices: ['32.59', '32.59'], allowed: '65.18' },
        { unitPrices: ['31.12'], allowed: '31.12' },
      ],
    },
  },
  {
    // Delaware 2025: indices 1.009, 0.992, 0.949; 97110 0.45, 0.43, 0.01 and 97140 0.43, 0.40, 0.01.
    name: 'a factor of 45.00 on the values and indices of 2025, pinned, in 2026',
    terms: { kind: 'conversion-factor', conversionFactor: '45.00', schedule: { year: 2025 } },
    lines: ['97110 x2 GP', '97140 x1 GP'],
    request: { place: DELAWARE },
    sum: `
      97110 first: (0.45 x 1.009 + 0.43 x 0.992 + 0.01 x 0.949) x 45.00 = 40.0545 -> 40.05
      97110 second: (0.45 x 1.009 + 0.43 / 2 x 0.992 + 0.01 x 0.949) x 45.00 = 30.4569 -> 30.46
      97110: 40.05 + 30.46 = 70.51
      97140: (0.43 x 1.009 + 0.40 / 2 x 0.992 + 0.01 x 0.949) x 45.00 = 28.8792 -> 28.88
      allowed: 70.51 + 28.88 = 99.39`,
    expected: {
      status: 'priced',
      totals: { allowed: '99.39' },
      lines: [
        { unitPrices: ['40.05', '30.46'], allowed: '70.51' },
        { unitPrices: ['28.88'], allowed: '28.88' },
      ],
    },
  },
  {
    name: 'a factor at a fixed locality',
    terms: { kind: 'conversion-factor', conversionFactor: '40.00', locality: DELAWARE },
    lines: ['97140 x1 GP'],
    sum: `
      97140: (0.43 x 1.005 + 0.39 x 0.988 + 0.01 x 0.899) x 40.00 = 33.0584 -> 33.06
      allowed: 33.06 = 33.06`,
    expected: {
      status: 'priced',
      totals: { allowed: '33.06' },
      lines: [{ unitPrices: ['33.06'], allowed: '33.06' }],
    },
  },
  {
    name: 'workers’ compensation at its own factor of 70.00, adjusted to the place',
    terms: { kind: 'conversion-factor', conversionFactor: '70.00', share: { order: 'nothing' } },
    lines: VISIT,
    sum: `
      97530: (0.44 + 0.60 x 0.949 + 0.01 x 0.903) x 70.00 = 71.2901 -> 71.29
      97110: (0.45 + 0.41 / 2 x 0.949 + 0.01 x 0.903) x 70.00 = 45.75025 -> 45.75; 45.75 x 2 = 91.50
      97140: (0.43 + 0.39 / 2 x 0.949 + 0.01 x 0.903) x 70.00 = 43.68595 -> 43.69
      allowed: 71.29 + 91.50 + 43.69 = 206.48`,
    expected: {
      status: 'priced',
      totals: { allowed: '206.48' },
      lines: [
        { unitPrices: ['71.29'], allowed: '71.29' },
        { unitPrices: ['45.75', '45.75'], allowed: '91.50' },
        { unitPrices: ['43.69'], allowed: '43.69' },
      ],
    },
  },
  {
    // Medicare, rest of Texas 2026: 97530 34.02, reduced 97110 21.83 and 97140 20.85. Two cents above the factor itself.
    name: 'the same by the short cut of Texas: Medicare’s fee x 70.00 / 33.4009',
    terms: { kind: 'percent-of-medicare', percent: '209.5752', share: { order: 'nothing' } },
    lines: VISIT,
    sum: `
      percent: 70.00 / 33.4009 = 2.095751…
      97530: 34.02 x 209.5752% = 71.29748304 -> 71.30
      97110: 21.83 x 209.5752% = 45.75026616 -> 45.75; 45.75 x 2 = 91.50
      97140: 20.85 x 209.5752% = 43.6964292 -> 43.70
      allowed: 71.30 + 91.50 + 43.70 = 206.50`,
    expected: {
      status: 'priced',
      totals: { allowed: '206.50' },
      lines: [
        { unitPrices: ['71.30'], allowed: '71.30' },
        { unitPrices: ['45.75', '45.75'], allowed: '91.50' },
        { unitPrices: ['43.70'], allowed: '43.70' },
      ],
    },
  },
  {
    name: 'evaluations at a factor of their own, 44.00 instead of 36.00',
    terms: {
      kind: 'conversion-factor',
      conversionFactor: '36.00',
      overrides: [{ codes: ['97161-97168'], conversionFactor: '44.00' }],
    },
    lines: ['97161 x1 GP', '97110 x1 GP'],
    sum: `
      97161: (1.54 + 1.38 x 0.949 + 0.01 x 0.903) x 44.00 = 125.7806 -> 125.78
      97110: (0.45 + 0.41 / 2 x 0.949 + 0.01 x 0.903) x 36.00 = 23.5287 -> 23.53
      allowed: 125.78 + 23.53 = 149.31`,
    expected: {
      status: 'priced',
      totals: { allowed: '149.31' },
      lines: [
        { unitPrices: ['125.78'], allowed: '125.78' },
        { unitPrices: ['23.53'], allowed: '23.53' },
      ],
    },
  },
];

export const CONVERSION_FACTOR = nothingDue(CASES);
