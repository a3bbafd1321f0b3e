import type { LinePricing } from '../pricing/linePricing.ts';
import type { Rates } from '../pricing/rowFees.ts';
import type { Visit, VisitLine } from '../pricing/visit.ts';
import type { Contract } from './contract.ts';
import { lineTerm, type LineTerm } from './lineTerm.ts';

/** The terms of a visit's lines, found once for all rules. */
export interface TermsOfLines {
  readonly of: (line: LinePricing) => LineTerm;
  /** True where the payer leaves nothing to the patient, whatever the service. */
  readonly nothingDueFromPatient: boolean;
}

export function termsOfLines(contract: Contract, visit: Visit, medicare: Rates): TermsOfLines {
  const terms = new Map<VisitLine, LineTerm>(
    [...visit.lines, ...visit.alsoThatDay].map((line) => [line, lineTerm(contract, line, medicare)]),
  );
  return {
    of: ({ line }) => {
      const term = terms.get(line);
      if (!term) throw new Error(`no term was found for ${line.pointer}`);
      return term;
    },
    nothingDueFromPatient: contract.terms.share?.order === 'nothing',
  };
}
