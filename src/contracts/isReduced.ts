import type { LinePricing } from '../pricing/linePricing.ts';
import { names } from './codeRanges.ts';
import type { RankedReduction } from './mppr.ts';
import type { TermsOfLines } from './termsOfLines.ts';

/** True for lines that take part in a contract's reduction: overriding fees and charges stand for themselves. */
export function isReduced(line: LinePricing, terms: TermsOfLines, { codes }: RankedReduction): boolean {
  if (line.outcome !== 'priced' || line.line.units === 0) return false;
  const term = terms.of(line);
  if (term.kind === 'visit' || (term.overridden && term.kind !== 'relative-values')) return false;
  return codes === null ? line.from.row.multipleProcedure === '5' : names(codes, line.line.code);
}
