import { settled, type LinePricing, type PriceRule } from '../../pricing/linePricing.ts';
import type { LineTerm } from '../lineTerm.ts';
import type { TermsOfLines } from '../termsOfLines.ts';

/** Settles the lines that the contract has no price for; those it prices are priced by the rules after this. */
export function contractTerm(terms: TermsOfLines): PriceRule {
  const rule: PriceRule = {
    name: 'contract-term',
    citation: "the payer's terms",
    apply: (day) => day.map((line) => termed(line, terms.of(line), rule)),
  };
  return rule;
}

function termed(line: LinePricing, term: LineTerm, rule: PriceRule): LinePricing {
  switch (term.kind) {
    case 'relative-values':
    case 'fee':
    case 'charges':
    case 'visit':
      return line;
    case 'unlisted':
      return settled(line, rule, 'unpriced', "The payer's fee list has no fee for this code.");
    case 'not-covered': {
      const { liable } = term;
      const owing = liable === 'patient' ? 'the patient owes the charge' : 'the patient does not owe it';
      const because = `The contract does not cover this service: ${owing}.`;
      return settled(line, rule, 'not-covered', because, liable);
    }
  }
}
