import type { PayerTerms } from '../../../src/contracts/terms.ts';

/** Payers of the table: what each of them has beside a percentage of Medicare. */
export const PAYERS: Readonly<Record<string, PayerTerms>> = {
  /** Coding rules of its own. */
  own: { kind: 'percent-of-medicare', percent: '120' },
  /** Medicare's coding rules. */
  follows: { kind: 'percent-of-medicare', percent: '110', codingRules: 'medicare' },
  strict: {
    kind: 'percent-of-medicare',
    percent: '120',
    requiredModifiers: [{ codes: ['97010-97799'], anyOf: ['GP', 'GO', 'GN'] }],
    timelyFilingDays: 90,
    unitCaps: [{ most: 4, timed: true }],
  },
  midpoint: { kind: 'percent-of-medicare', percent: '120', unitRule: 'midpoint' },
  'by-visit': { kind: 'per-visit', amount: '120.00' },
  'whatever-charged': { kind: 'percent-of-medicare', percent: '120', lesserOf: 'none' },
};
