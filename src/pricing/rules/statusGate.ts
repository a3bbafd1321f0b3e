import type { PriceRule } from '../linePricing.ts';
import { outcomeOf } from '../outcome.ts';

/** Only rows of status A, R and T are paid from relative values; every other status is an answer by name. */
export const statusGate: PriceRule = {
  name: 'status',
  citation: 'PPRRVU record layout, Attachment A, status codes',
  apply: (day, _visit, { substitutes }) =>
    day.map((line) => {
      const { outcome, because, substitute } = outcomeOf(line.from, substitutes);
      const applied = outcome !== 'priced';
      const note = { rule: statusGate.name, applied, because, citation: statusGate.citation, effect: null };
      return {
        ...line,
        outcome,
        substitute,
        reason: applied ? because : null,
        liable: outcome === 'not-covered' ? 'patient' : null,
        notes: [...line.notes, note],
      };
    }),
};
