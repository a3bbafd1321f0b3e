import type { LinePricing, PriceRule } from '../../pricing/linePricing.ts';
import type { Rates } from '../../pricing/rowFees.ts';
import type { TermsOfLines } from '../termsOfLines.ts';

/**
 * The rule for the lines that are priced from relative values, each at the rates of its own term: a contract may have another
 * factor for some codes. Lines at other rates stand apart: what one would be reduced by is not worth the same in the other.
 */
export function atRatesOfLine(terms: TermsOfLines, rule: PriceRule): PriceRule {
  return {
    ...rule,
    apply: (day, visit, facts) => {
      const changed = new Map<LinePricing, LinePricing>();
      for (const lines of byRates(day, terms)) {
        const rates = ratesOf(lines[0], terms);
        const after = rates ? rule.apply(lines, visit, { ...facts, ...rates }) : lines;
        for (const [index, line] of lines.entries()) changed.set(line, after[index] ?? line);
      }
      return day.map((line) => changed.get(line) ?? line);
    },
  };
}

function byRates(day: readonly LinePricing[], terms: TermsOfLines): Iterable<readonly LinePricing[]> {
  const [first] = day;
  const rates = ratesOf(first, terms);
  // Nearly every contract has one: then nothing needs sorting.
  if (rates && day.every((line) => ratesOf(line, terms) === rates)) return [day];
  return Map.groupBy(day, (line) => worthOf(ratesOf(line, terms))).values();
}

function ratesOf(line: LinePricing | undefined, terms: TermsOfLines): Rates | undefined {
  const term = line && terms.of(line);
  return term?.kind === 'relative-values' ? term.rates : undefined;
}

/** The same for rates that turn a relative value into the same dollars, whoever set them. */
function worthOf(rates: Rates | undefined): string {
  if (!rates) return '';
  const { conversionFactor, gpci } = rates;
  return [conversionFactor, gpci.work, gpci.pe, gpci.malpractice]
    .map(({ coefficient }) => coefficient)
    .join(' ');
}
