import type { PayerTerms } from '../../../src/contracts/terms.ts';

/** Terms of every kind with every field that they may have. */

const COMMON = {
  locality: { carrier: '04412', locality: '99' },
  percentOf: 'exact-unit',
  statusPolicy: 'price-where-valued',
  unitRule: 'midpoint',
  unitCaps: [
    { most: 4, timed: true },
    { most: 1, codes: ['97010-97039', '97140'] },
  ],
  visitMaximum: '110.00',
  lesserOf: 'line',
  assistantReduction: { of: 'payer-part', percent: '15' },
  sequestration: true,
  timelyFilingDays: 180,
  codingRules: 'medicare',
  requiredModifiers: [{ codes: ['97110'], anyOf: ['GP', 'GO'] }],
} as const satisfies Partial<PayerTerms>;

const BY_FEE = { codes: ['97750', 'G0281-G0283'], modifier: 'GP', fee: '60.00', outside: true };
const OVERRIDES = [
  BY_FEE,
  { codes: ['97760'], percentOfMedicare: '110' },
  { codes: ['97761'], percentOfCharges: '60' },
  { codes: ['97763'], notCovered: 'patient' },
] as const;
const WITH_FACTOR = [...OVERRIDES, { codes: ['97542'], conversionFactor: '50.1234' }] as const;

export const FULL_TERMS = {
  'percent-of-medicare': {
    kind: 'percent-of-medicare',
    percent: '112.5',
    ...COMMON,
    schedule: { year: 2025 },
    overrides: WITH_FACTOR,
    mppr: { of: 'unit', tiers: ['100', '75', '50'], codes: ['97110-97150'] },
    share: {
      order: 'copay-deductible-coinsurance',
      copay: '30.00',
      evaluationCopay: '50.00',
      copayPer: 'discipline',
      coinsurance: '20',
      deductible: '1500.00',
      outOfPocketMaximum: '5000.00',
      visitLimit: 30,
      planYearStarts: '07-01',
    },
  },
  'conversion-factor': {
    kind: 'conversion-factor',
    conversionFactor: '49.00',
    gpci: false,
    anesthesiaConversionFactor: '44.00',
    ...COMMON,
    schedule: { release: '2025D-0123456789ab' },
    overrides: WITH_FACTOR,
    mppr: 'medicare',
    share: { order: 'nothing', visitLimit: 12 },
  },
  'fee-list': {
    kind: 'fee-list',
    fees: [
      { code: '97110', amount: '40.00' },
      { code: '97110', modifier: 'GP', amount: '41.5' },
    ],
    unlisted: { percentOfMedicare: '90' },
    ...COMMON,
    schedule: { year: 2024 },
    overrides: OVERRIDES,
    mppr: 'none',
    share: { order: 'everything' },
  },
  'per-visit': {
    kind: 'per-visit',
    amount: '95.00',
    evaluation: { amount: '145.00', codes: ['97161-97163'] },
    per: 'discipline',
    ...COMMON,
    schedule: { year: 2025 },
    overrides: OVERRIDES,
    mppr: 'none',
    share: { copay: '20.00', evaluationCopay: '40.00' },
  },
  'percent-of-charges': {
    kind: 'percent-of-charges',
    percent: '80',
    ...COMMON,
    schedule: { year: 2025 },
    overrides: OVERRIDES,
    mppr: { of: 'line', tiers: ['100', '100'] },
    share: { order: 'deductible-coinsurance', coinsurance: '100' },
  },
} as const satisfies { readonly [Kind in PayerTerms['kind']]: PayerTerms & { kind: Kind } };
