import { CENTS } from '../../decimal/decimal.ts';
import { roundedProduct, roundedShare, type Derivation } from '../../pricing/derivation.ts';
import { changePrices, withNote, type PriceRule } from '../../pricing/linePricing.ts';
import type { TermsOfLines } from '../termsOfLines.ts';

const PRICE = "The payer's price for one unit";

/**
 * A payer at a percentage of Medicare pays that percentage of each unit's price, rounded half up for each unit: of the price
 * as Medicare rounds it, or of what it was before (`exactUnit`), where nothing but the rounding came after the formula.
 */
export function percentOfMedicare(terms: TermsOfLines, exactUnit: boolean): PriceRule {
  const rule: PriceRule = {
    name: 'percent-of-medicare',
    citation: "the payer's terms",
    apply: (day) =>
      day.map((line) => {
        const term = terms.of(line);
        if (term.kind !== 'relative-values' || term.percent === null || line.outcome !== 'priced')
          return line;
        const { percent } = term;
        const changed = changePrices(
          line,
          (price) =>
            (exactUnit ? ofExactUnit(price, percent) : undefined) ??
            roundedShare(PRICE, "The payer's share of the fee", price, percent),
        );
        return withNote(changed, rule, true, 'The contract is a percentage of what Medicare allows.');
      }),
  };
  return rule;
}

/** The percentage of what a price was before it was rounded; undefined where more than the formula's rounding made it. */
function ofExactUnit({ operation, of }: Derivation, percent: Derivation): Derivation | undefined {
  return operation === 'round-half-up' || operation === 'product-round-half-up'
    ? roundedProduct(PRICE, [...of, percent], CENTS)
    : undefined;
}
