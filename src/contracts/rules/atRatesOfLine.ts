import type { PriceRule } from '../../pricing/linePricing.ts';
import type { TermsOfLines } from '../termsOfLines.ts';

/** The rule with each line at the rates of its own term: a contract may have another factor for some codes. */
export function atRatesOfLine(terms: TermsOfLines, rule: PriceRule): PriceRule {
  return {
    ...rule,
    apply: (day, visit, facts) =>
      day.map((line) => {
        const term = terms.of(line);
        if (term.kind !== 'relative-values') return line;
        return rule.apply([line], visit, { ...facts, ...term.rates })[0] ?? line;
      }),
  };
}
