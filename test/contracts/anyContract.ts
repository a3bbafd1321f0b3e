import fc from 'fast-check';
import type { Benefits } from '../../src/contracts/share/benefits.ts';
import { SHARE_ORDERS, type PayerTerms } from '../../src/contracts/terms.ts';

/** Contracts of every form, with every term that any may have. */

const dollars = fc.integer({ min: 0, max: 30_000 }).map((cents) => (cents / 100).toFixed(2));
export const percentage = fc.constantFrom(
  '1',
  '12.5',
  '33.33',
  '80',
  '100',
  '101',
  '112.5',
  '120',
  '250',
  '9999.9999',
);
const part = fc.constantFrom('0', '15', '20', '33.33', '50', '100');
const codes = fc.constantFrom<string[][]>(
  ['97110'],
  ['97010-97039'],
  ['97110-97140', '97530'],
  ['29807'],
  ['70552'],
  ['99213', '20610'],
);
const feesOf = fc.uniqueArray(
  fc.record(
    {
      code: fc.constantFrom('97110', '97112', '97140', '97530', '97161', '20610', '99213'),
      modifier: fc.constantFrom('CQ', '26'),
      amount: dollars,
    },
    { requiredKeys: ['code', 'amount'] },
  ),
  { selector: ({ code, modifier }) => `${code} ${modifier ?? ''}`, maxLength: 6 },
);

const kinds = fc.oneof(
  fc.record({ kind: fc.constant('percent-of-medicare' as const), percent: percentage }),
  fc.record({
    kind: fc.constant('conversion-factor' as const),
    conversionFactor: fc.constantFrom('1', '33.4009', '49.00', '67.8125'),
    gpci: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('fee-list' as const),
    fees: feesOf,
    unlisted: fc.oneof(
      fc.constant('unpriced' as const),
      fc.record({ percentOfMedicare: percentage }),
      fc.record({ percentOfCharges: percentage }),
      fc.record({ notCovered: fc.constantFrom('patient' as const, 'provider' as const) }),
    ),
  }),
  fc.record(
    {
      kind: fc.constant('per-visit' as const),
      amount: dollars,
      evaluation: fc.record({ amount: dollars }),
      per: fc.constantFrom('day' as const, 'discipline' as const),
    },
    { requiredKeys: ['kind', 'amount'] },
  ),
  fc.record({ kind: fc.constant('percent-of-charges' as const), percent: percentage }),
);

const overrides = fc.array(
  fc
    .tuple(
      fc.record({ codes, outside: fc.boolean() }),
      fc.oneof(
        fc.record({ fee: dollars }),
        fc.record({ percentOfMedicare: percentage }),
        fc.record({ percentOfCharges: percentage }),
        fc.record({ conversionFactor: fc.constantFrom('12.34', '60') }),
        fc.record({ notCovered: fc.constantFrom('patient' as const, 'provider' as const) }),
      ),
    )
    .map(([what, price]) => ({ ...what, ...price })),
  { maxLength: 2 },
);

const tiers = fc.record({
  of: fc.constantFrom('practice-expense' as const, 'unit' as const, 'line' as const),
  tiers: fc.constantFrom(
    ['100', '80'],
    ['100', '75', '50'],
    ['90'],
    ['100', '100', '50'],
    ['99.9999', '33.3333'],
  ),
});

const common = fc.record(
  {
    percentOf: fc.constantFrom('rounded-unit' as const, 'exact-unit' as const),
    overrides,
    statusPolicy: fc.constantFrom('medicare' as const, 'price-where-valued' as const),
    mppr: fc.oneof(fc.constantFrom('medicare' as const, 'none' as const), tiers),
    unitCaps: fc.array(
      fc.record({ most: fc.integer({ min: 0, max: 6 }), timed: fc.boolean() }, { requiredKeys: ['most'] }),
      { maxLength: 2 },
    ),
    visitMaximum: dollars,
    lesserOf: fc.constantFrom('line' as const, 'claim' as const, 'none' as const),
    assistantReduction: fc.record(
      { of: fc.constantFrom('allowed' as const, 'payer-part' as const), percent: part },
      { requiredKeys: ['of'] },
    ),
    sequestration: fc.boolean(),
    share: fc.record(
      {
        order: fc.constantFrom(...SHARE_ORDERS),
        copay: dollars,
        evaluationCopay: dollars,
        copayPer: fc.constantFrom('visit' as const, 'discipline' as const),
        coinsurance: part,
      },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: [] },
);

export const anyTerms: fc.Arbitrary<PayerTerms> = fc
  .tuple(kinds, common)
  .map(([kind, more]): PayerTerms => ({ ...more, ...kind }));

const cents = fc.integer({ min: 0, max: 60_000 });
export const anyBenefits: fc.Arbitrary<Benefits> = fc.record(
  {
    order: fc.constantFrom(...SHARE_ORDERS),
    copay: cents,
    coinsurance: part,
    deductibleRemaining: cents,
    outOfPocketRemaining: cents,
    visitsRemaining: fc.integer({ min: 0, max: 2 }),
  },
  { requiredKeys: ['copay', 'coinsurance'] },
);
