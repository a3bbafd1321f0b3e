import { formatDecimal } from '../../decimal/text.ts';
import { settled, withNote, type LinePricing, type PriceRule } from '../../pricing/linePricing.ts';
import { reducedInPracticeExpense } from '../reducedInPracticeExpense.ts';
import type { TermsOfLines } from '../termsOfLines.ts';

/**
 * A line with a fee in the contract is paid that fee a unit. A modifier that changes what is paid, and that the fee is not
 * for, leaves the line without a price: what the payer makes of it is not in its terms.
 */
export function listedFee(terms: TermsOfLines, payingModifiers: ReadonlySet<string>): PriceRule {
  const rule: PriceRule = {
    name: 'listed-fee',
    citation: "the payer's terms",
    apply: (day, visit) =>
      day.map((line) => {
        const term = terms.of(line);
        if (term.kind !== 'fee' || line.outcome !== 'priced') return line;
        const other = unaccounted(line, term.modifier, payingModifiers);
        if (other !== undefined) {
          const because = `The contract has a fee for ${line.line.code}, but none with modifier ${other}, which changes what is paid.`;
          return settled(line, rule, 'unpriced', because);
        }
        const units = line.units.map((group) => ({
          ...group,
          price:
            group.peKept === null
              ? term.amount
              : reducedInPracticeExpense(term.amount, group.peKept, line.from, visit.setting),
        }));
        const dollars = formatDecimal(term.amount);
        return withNote({ ...line, units }, rule, true, `The contract's fee is ${dollars} a unit.`);
      }),
  };
  return rule;
}

function unaccounted(
  { line: { modifiers } }: LinePricing,
  own: string | null,
  payingModifiers: ReadonlySet<string>,
): string | undefined {
  return modifiers.find((modifier) => modifier !== own && payingModifiers.has(modifier));
}
