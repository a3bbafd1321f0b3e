import { roundedShare, type Derivation } from '../../pricing/derivation.ts';
import { withNote, type PriceRule } from '../../pricing/linePricing.ts';

/** A payer that allows less for a therapy assistant's service (CQ, CO): the line's amount, rounded half up. */
export function assistantOfAllowed(kept: Derivation): PriceRule {
  const rule: PriceRule = {
    name: 'assistant-of-allowed',
    citation: "the payer's terms, assistantReduction",
    apply: (day, _visit, { assistantModifiers }) =>
      day.map((line) => {
        const { allowed } = line;
        if (allowed === null || !line.line.modifiers.some((each) => assistantModifiers.has(each)))
          return line;
        const reduced = roundedShare("Allowed for an assistant's service", 'Share of it', allowed, kept);
        return withNote({ ...line, allowed: reduced }, rule, true, "An assistant's service is allowed less.");
      }),
  };
  return rule;
}
