import { nothingDue, type GoldenCase } from './goldenCase.ts';

/*
 * Medicare in Delaware 12102-01: 2025 (as CMS published it) 97530 34.56, reduced 97110 21.89 and 97140 20.76; 2026 97530 34.87,
 * reduced 97110 22.17 and 97140 21.17. Rest of Texas 2026: reduced 97530 24.51, 97110 21.83, 97140 20.85, 97161 73.61; alone
 * 97140 27.03; 97165 98.02. Sums of these: basePrices.ts.
 */
const VISIT = ['97530 x1 GP', '97110 x2 GP', '97140 x1 GP'];
const DELAWARE = { carrier: '12102', locality: '01' };

const CASES: GoldenCase[] = [
  {
    name: 'a visit of 2025 at 120%',
    terms: { kind: 'percent-of-medicare', percent: '120' },
    lines: VISIT,
    request: { dateOfService: '2025-11-03', place: DELAWARE },
    sum: `
      97530: 34.56 x 120% = 41.472 -> 41.47
      97110: 21.89 x 120% = 26.268 -> 26.27; 26.27 x 2 = 52.54
      97140: 20.76 x 120% = 24.912 -> 24.91
      allowed: 41.47 + 52.54 + 24.91 = 118.92`,
    expected: {
      status: 'priced',
      totals: { allowed: '118.92' },
      lines: [
        { unitPrices: ['41.47'], allowed: '41.47' },
        { unitPrices: ['26.27', '26.27'], allowed: '52.54' },
        { unitPrices: ['24.91'], allowed: '24.91' },
      ],
    },
  },
  {
    name: '110% of the schedule of 2025, pinned, in 2026',
    terms: { kind: 'percent-of-medicare', percent: '110', schedule: { year: 2025 } },
    lines: VISIT,
    request: { place: DELAWARE },
    sum: `
      97530: 34.56 x 110% = 38.016 -> 38.02
      97110: 21.89 x 110% = 24.079 -> 24.08; 24.08 x 2 = 48.16
      97140: 20.76 x 110% = 22.836 -> 22.84
      allowed: 38.02 + 48.16 + 22.84 = 109.02`,
    expected: {
      status: 'priced',
      totals: { allowed: '109.02' },
      lines: [
        { unitPrices: ['38.02'], allowed: '38.02' },
        { unitPrices: ['24.08', '24.08'], allowed: '48.16' },
        { unitPrices: ['22.84'], allowed: '22.84' },
      ],
    },
  },
  {
    name: '120% at a fixed locality: Delaware’s indices for a visit in Texas',
    terms: { kind: 'percent-of-medicare', percent: '120', locality: DELAWARE },
    lines: VISIT,
    sum: `
      97530: 34.87 x 120% = 41.844 -> 41.84
      97110: 22.17 x 120% = 26.604 -> 26.60; 26.60 x 2 = 53.20
      97140: 21.17 x 120% = 25.404 -> 25.40
      allowed: 41.84 + 53.20 + 25.40 = 120.44`,
    expected: {
      status: 'priced',
      totals: { allowed: '120.44' },
      lines: [
        { unitPrices: ['41.84'], allowed: '41.84' },
        { unitPrices: ['26.60', '26.60'], allowed: '53.20' },
        { unitPrices: ['25.40'], allowed: '25.40' },
      ],
    },
  },
  {
    name: 'year and locality both pinned: Delaware 2025 for a visit in Texas in 2026',
    terms: {
      kind: 'percent-of-medicare',
      percent: '100',
      schedule: { year: 2025 },
      locality: DELAWARE,
    },
    lines: VISIT,
    sum: `
      97110: 21.89 x 2 = 43.78
      allowed: 34.56 + 43.78 + 20.76 = 99.10`,
    expected: {
      status: 'priced',
      totals: { allowed: '99.10' },
      lines: [
        { unitPrices: ['34.56'], allowed: '34.56' },
        { unitPrices: ['21.89', '21.89'], allowed: '43.78' },
        { unitPrices: ['20.76'], allowed: '20.76' },
      ],
    },
  },
  {
    // Not 27.16, the price of a qualifying participant, nor 25.68, that of a clinician who does not participate.
    name: 'a percentage is of the participating, non-QP price whoever the clinician is',
    terms: { kind: 'percent-of-medicare', percent: '100' },
    lines: ['97140 x1 GP'],
    request: { clinician: { participating: false, acceptsAssignment: true, qualifyingApm: true } },
    sum: `
      97140: 27.026004226 -> 27.03
      allowed: 27.03 = 27.03`,
    expected: {
      status: 'priced',
      totals: { allowed: '27.03' },
      lines: [{ unitPrices: ['27.03'], allowed: '27.03' }],
    },
  },
  {
    // 92507 has the highest practice expense of the day, 0.97.
    name: 'another discipline of the same day takes the full unit and is in no total',
    terms: { kind: 'percent-of-medicare', percent: '120' },
    lines: VISIT,
    request: { alsoThatDay: [{ code: '92507', units: 1, modifiers: ['GN'] }] },
    sum: `
      97530: 24.51 x 120% = 29.412 -> 29.41
      97110: 21.83 x 120% = 26.196 -> 26.20; 26.20 x 2 = 52.40
      97140: 20.85 x 120% = 25.02
      allowed: 29.41 + 52.40 + 25.02 = 106.83`,
    expected: {
      status: 'priced',
      totals: { allowed: '106.83' },
      lines: [
        { unitPrices: ['29.41'], allowed: '29.41' },
        { unitPrices: ['26.20', '26.20'], allowed: '52.40' },
        { unitPrices: ['25.02'], allowed: '25.02' },
      ],
    },
  },
  {
    // Practice expense: 97165 1.46, 97161 1.38.
    name: 'evaluations of two disciplines at 115%',
    terms: { kind: 'percent-of-medicare', percent: '115' },
    lines: ['97161 x1 GP', '97165 x1 GO'],
    sum: `
      97161: 73.61 x 115% = 84.6515 -> 84.65
      97165: 98.02 x 115% = 112.723 -> 112.72
      allowed: 84.65 + 112.72 = 197.37`,
    expected: {
      status: 'priced',
      totals: { allowed: '197.37' },
      lines: [
        { unitPrices: ['84.65'], allowed: '84.65' },
        { unitPrices: ['112.72'], allowed: '112.72' },
      ],
    },
  },
];

export const SCHEDULE_AND_PLACE = nothingDue(CASES);
