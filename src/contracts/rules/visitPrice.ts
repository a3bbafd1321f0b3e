import { withNote, type LinePricing, type PriceRule } from '../../pricing/linePricing.ts';
import { applyRules } from '../../pricing/applyRules.ts';
import { CENTS } from '../../decimal/decimal.ts';
import { fact, type Derivation } from '../../pricing/derivation.ts';
import { PRICE_RULES } from '../../pricing/rules/index.ts';
import type { Visit, VisitFacts, VisitLine } from '../../pricing/visit.ts';
import { names } from '../codeRanges.ts';
import { moneyTerm, type Contract } from '../contract.ts';
import { disciplineOf } from '../discipline.ts';
import { spread } from '../spread.ts';
import type { PerVisitTerms } from '../terms.ts';
import type { TermsOfLines } from '../termsOfLines.ts';

/**
 * One price for the day's visit, or for each discipline of it, another where there is an evaluation. It is shown on the lines
 * in proportion to what Medicare would allow for them; `medicare` are the facts that this is found by.
 */
export function visitPrice(
  contract: Contract,
  visitTerms: PerVisitTerms,
  terms: TermsOfLines,
  evaluationCodes: readonly string[],
  medicare: VisitFacts,
): PriceRule {
  const rule: PriceRule = {
    name: 'visit-price',
    citation: "the payer's terms",
    apply: (day, visit) => {
      const paid = day.filter((line) => isInVisit(line, terms));
      const weights = medicareAmounts(visit, medicare);
      const shares = new Map<LinePricing, Derivation>();
      for (const lines of visitsOf(paid, visitTerms)) {
        const price = priceOf(contract, visitTerms, lines, evaluationCodes);
        const weighed = lines.map(({ line }) => ({ amount: weights(line), pointer: line.pointer }));
        const parts = spread('Its part of the price of the visit', price, weighed);
        for (const [index, line] of lines.entries()) {
          const part = parts[index];
          if (part) shares.set(line, part);
        }
      }
      return day.map((line) => {
        const allowed = shares.get(line);
        if (!allowed) return line;
        const because = 'The visit has one price; this is the part of it shown on this line.';
        return withNote({ ...line, units: [], allowed }, rule, true, because);
      });
    },
  };
  return rule;
}

function isInVisit(line: LinePricing, terms: TermsOfLines): boolean {
  return line.outcome === 'priced' && line.inTotals && terms.of(line).kind === 'visit';
}

function visitsOf(lines: readonly LinePricing[], { per }: PerVisitTerms): Iterable<readonly LinePricing[]> {
  if (lines.length === 0) return [];
  return per === 'discipline' ? Map.groupBy(lines, ({ line }) => disciplineOf(line)).values() : [lines];
}

function priceOf(
  contract: Contract,
  { amount, evaluation }: PerVisitTerms,
  lines: readonly LinePricing[],
  evaluationCodes: readonly string[],
): Derivation {
  const codes = evaluation?.codes ?? evaluationCodes;
  if (evaluation && lines.some(({ line }) => names(codes, line.code))) {
    return moneyTerm(
      contract,
      'The price of a visit with an evaluation',
      'evaluation/amount',
      evaluation.amount,
    );
  }
  return moneyTerm(contract, 'The price of a visit', 'amount', amount);
}

/** What Medicare would allow for each line of the visit, whatever is charged; nothing where it has no price. */
function medicareAmounts(visit: Visit, facts: VisitFacts): (line: VisitLine) => Derivation {
  const uncharged = visit.lines.map((line) => ({ ...line, charge: null }));
  const clinician = { participating: true, acceptsAssignment: true };
  const priced = applyRules(PRICE_RULES, { ...visit, lines: uncharged, clinician }, facts);
  const amounts = new Map(visit.lines.map((line, index) => [line, priced[index]?.allowed ?? null]));
  return (line) =>
    amounts.get(line) ??
    fact('Medicare would allow nothing', 0, CENTS, { kind: 'request', pointer: `${line.pointer}/code` });
}
