import type { Override } from '../../contracts/terms.ts';
import { contradiction } from '../contradiction.ts';
import { repeatedAmounts } from '../lists/repeatedAmounts.ts';
import { foundText, type RefusalError } from '../refusal.ts';
import { shareContradictions } from './shareContradictions.ts';
import type { SoundTerms } from './soundTerms.ts';

/** What fields that are right by themselves cannot say together; pointers are into the terms. */
export function contradictions(terms: SoundTerms): RefusalError[] {
  return [
    ...repeatedAmounts(terms.fees ?? [], '/fees'),
    ...reductionOfVisits(terms),
    ...tiersThatRise(terms),
    ...overridesWithoutOnePrice(terms),
    ...factorsWithoutRelativeValues(terms),
    ...shareContradictions(terms.share ?? {}),
  ];
}

function reductionOfVisits({ kind, mppr }: SoundTerms): RefusalError[] {
  if (kind !== 'per-visit' || mppr === undefined || mppr === 'none') return [];
  const message = 'A visit has one price, so nothing of it is reduced for several procedures.';
  return [contradiction('/mppr', foundText(mppr), message, 'Leave mppr out, or give another kind.')];
}

function tiersThatRise({ mppr }: SoundTerms): RefusalError[] {
  if (typeof mppr !== 'object') return [];
  return mppr.tiers.flatMap((tier, at) => {
    const before = mppr.tiers[at - 1];
    if (before === undefined || Number(tier) <= Number(before)) return [];
    const message = `This rank would be paid more than the one before it, which has ${before}.`;
    const remedy = 'Give the percentages from the highest to the lowest.';
    return [contradiction(`/mppr/tiers/${at}`, tier, message, remedy)];
  });
}

const PRICES = [
  'fee',
  'percentOfMedicare',
  'percentOfCharges',
  'conversionFactor',
  'notCovered',
] as const satisfies readonly (keyof Override)[];

function overridesWithoutOnePrice({ overrides = [] }: SoundTerms): RefusalError[] {
  return overrides.flatMap((override, at) => {
    if (override === null) return [];
    const given = PRICES.filter((price) => override[price] !== undefined);
    if (given.length === 1) return [];
    const [found, message] =
      given.length === 0
        ? [null, 'This override has no price.']
        : [given.join(', '), 'This override has more than one price.'];
    return [contradiction(`/overrides/${at}`, found, message, `Give exactly one of ${PRICES.join(', ')}.`)];
  });
}

/** Kinds that price a unit by its relative values, so that another factor can take the place of theirs. */
const BY_RELATIVE_VALUES: ReadonlySet<string> = new Set(['percent-of-medicare', 'conversion-factor']);

function factorsWithoutRelativeValues({ kind, overrides = [] }: SoundTerms): RefusalError[] {
  if (BY_RELATIVE_VALUES.has(kind)) return [];
  return overrides.flatMap((override, at) => {
    if (override?.conversionFactor === undefined) return [];
    const message = `Terms of the kind ${kind} price nothing by relative values.`;
    const remedy =
      'Give a fee or a percentage instead, or terms by conversion factor or percent of Medicare.';
    return [contradiction(`/overrides/${at}/conversionFactor`, override.conversionFactor, message, remedy)];
  });
}
