import type { Payer } from '../src/contracts/payer.ts';

/** A contract's usual form, to begin from: nothing of it is anybody's contract. */
export interface PayerPreset {
  /** Where the form comes from. */
  readonly source: string;
  /** What to put the contract's own values in place of. */
  readonly replace: string;
  readonly payer: Payer;
}

const FROM = '2026-01-01';

/** Payers to edit and store, by name. Money and percentages are examples, unless their source says otherwise. */
export const PAYER_PRESETS = {
  medicare: {
    source:
      '42 CFR 410.152 (80 percent after the deductible); 42 USC 1395m(v) (assistants); PL 117-71 (sequestration); 42 CFR 424.44 (a year to file)',
    replace:
      'Nothing: Original Medicare is built in as "medicare", with its rules for every date. This copy is for trying variants.',
    payer: {
      id: 'medicare-copy',
      name: 'Medicare, as a contract',
      versions: [
        {
          effectiveFrom: FROM,
          terms: {
            kind: 'percent-of-medicare',
            percent: '100',
            unitRule: 'cms',
            assistantReduction: { of: 'payer-part', percent: '15' },
            sequestration: true,
            timelyFilingDays: 365,
            codingRules: 'medicare',
            share: { order: 'deductible-coinsurance', coinsurance: '20' },
          },
        },
      ],
    },
  },
  'medicare-advantage': {
    source:
      'Plans mostly pay contracted providers what Original Medicare would and take a copay a visit; what of it holds is in the contract',
    replace: 'The percentage, the copay, whether sequestration and the reduction for assistants are passed on, the days to file.',
    payer: {
      id: 'medicare-advantage',
      name: 'Medicare Advantage',
      versions: [
        {
          effectiveFrom: FROM,
          terms: {
            kind: 'percent-of-medicare',
            percent: '100',
            unitRule: 'cms',
            assistantReduction: { of: 'payer-part', percent: '15' },
            sequestration: true,
            codingRules: 'medicare',
            share: { order: 'copay', copay: '30.00', copayPer: 'visit' },
          },
        },
      ],
    },
  },
  medicaid: {
    source:
      "States have their own fee schedules, many at a part of Medicare's prices, and limits of units a day; a state's list is imported as a fee list",
    replace: "The percentage and the cap, or all of it by the state's fee list; the copay.",
    payer: {
      id: 'medicaid',
      name: 'Medicaid',
      versions: [
        {
          effectiveFrom: FROM,
          terms: {
            kind: 'percent-of-medicare',
            percent: '80',
            unitRule: 'cms',
            unitCaps: [{ most: 4, timed: true }],
            share: { order: 'copay', copay: '0.00' },
          },
        },
      ],
    },
  },
  tricare: {
    source:
      '32 CFR 199.14(j) (maximum allowable charges, as a rule not above Medicare’s); 85 FR 15061 (assistants are recognised, as Medicare has them)',
    replace: 'The share of the beneficiary’s plan and group; any discount of the network contract.',
    payer: {
      id: 'tricare',
      name: 'TRICARE',
      versions: [
        {
          effectiveFrom: FROM,
          terms: {
            kind: 'percent-of-medicare',
            percent: '100',
            unitRule: 'cms',
            assistantReduction: { of: 'allowed', percent: '15' },
            timelyFilingDays: 365,
            codingRules: 'medicare',
            share: { order: 'deductible-coinsurance', coinsurance: '20' },
          },
        },
      ],
    },
  },
  'va-community-care': {
    source: '38 CFR 17.4035 (Medicare’s rates, where there are any); the veteran’s copay is billed by the VA',
    replace: 'The percentage of the network contract; the days to file.',
    payer: {
      id: 'va-community-care',
      name: 'VA community care',
      versions: [
        {
          effectiveFrom: FROM,
          terms: {
            kind: 'percent-of-medicare',
            percent: '100',
            unitRule: 'cms',
            timelyFilingDays: 180,
            share: { order: 'nothing' },
          },
        },
      ],
    },
  },
  'commercial-percent': {
    source: 'The usual form of a commercial contract: a percentage of Medicare, units by the midpoint of the code',
    replace: 'The percentage, the year it is taken of (schedule), reductions, caps, the days to file and the share.',
    payer: {
      id: 'commercial-percent',
      name: 'Commercial plan at a percentage of Medicare',
      versions: [
        {
          effectiveFrom: FROM,
          terms: {
            kind: 'percent-of-medicare',
            percent: '120',
            unitRule: 'midpoint',
            share: { order: 'deductible-coinsurance', coinsurance: '20' },
          },
        },
      ],
    },
  },
  'workers-compensation': {
    source:
      'States price relative values by a factor of their own, with or without the place (Texas 28 TAC 134.203, California 8 CCR 9789.12, Colorado Rule 18); 49.00 without the place is Colorado’s of 2024 for physical medicine',
    replace: 'The factor, whether it is adjusted to the place, the anesthesia factor, the state’s own reductions and caps.',
    payer: {
      id: 'workers-compensation',
      name: 'Workers’ compensation',
      versions: [
        {
          effectiveFrom: FROM,
          terms: {
            kind: 'conversion-factor',
            conversionFactor: '49.00',
            gpci: false,
            share: { order: 'nothing' },
          },
        },
      ],
    },
  },
  auto: {
    source: 'Personal injury protection pays a part of reasonable charges, or a state’s schedule; it differs by state and policy',
    replace: 'The percentage, or all of it by the state’s schedule; what the policy leaves to the patient.',
    payer: {
      id: 'auto',
      name: 'Auto insurance',
      versions: [
        {
          effectiveFrom: FROM,
          terms: { kind: 'percent-of-charges', percent: '80', share: { order: 'nothing' } },
        },
      ],
    },
  },
  'per-visit': {
    source: 'The usual form of a contract by the visit; 145.00 and 95.00 are a clinic’s published prices of 2019',
    replace: 'Both prices, which codes stand outside of them (overrides), the copay.',
    payer: {
      id: 'per-visit',
      name: 'Plan that pays by the visit',
      versions: [
        {
          effectiveFrom: FROM,
          terms: {
            kind: 'per-visit',
            amount: '95.00',
            evaluation: { amount: '145.00' },
            per: 'day',
            share: { order: 'copay', copay: '30.00' },
          },
        },
      ],
    },
  },
  'self-pay': {
    source: 'A discount of a fifth for prompt payment, as clinics publish them; the clinic’s own charge list is what it is taken of',
    replace: 'The percentage of the charges that is left, or all of it by prices of the visit.',
    payer: {
      id: 'self-pay',
      name: 'Self-pay',
      versions: [
        {
          effectiveFrom: FROM,
          terms: {
            kind: 'percent-of-charges',
            percent: '80',
            lesserOf: 'none',
            share: { order: 'everything' },
          },
        },
      ],
    },
  },
} as const satisfies Record<string, PayerPreset>;
