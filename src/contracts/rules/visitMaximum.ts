import type { Derivation } from '../../pricing/derivation.ts';
import type { PriceRule } from '../../pricing/linePricing.ts';
import type { TermsOfLines } from '../termsOfLines.ts';
import { atMost, payableLines } from './atMost.ts';

/** The most that the payer allows for a visit; services outside it are allowed beside it. */
export function visitMaximum(terms: TermsOfLines, most: Derivation): PriceRule {
  const rule: PriceRule = {
    name: 'visit-maximum',
    citation: "the payer's terms, visitMaximum",
    apply: (day) => {
      const inside = payableLines(day).filter((line) => !terms.of(line).outside);
      return atMost(day, inside, most, rule, {
        binds: 'The visit comes to more than the payer allows for one, so its maximum is allowed.',
        passes: "The visit is not above the payer's maximum.",
        part: 'Its part of the most that a visit is allowed',
      });
    },
  };
  return rule;
}
