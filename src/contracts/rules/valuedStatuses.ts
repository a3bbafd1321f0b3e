import { withNote, type PriceRule } from '../../pricing/linePricing.ts';
import { hasNoRelativeValues, outcomeOf } from '../../pricing/outcome.ts';
import { statusGate } from '../../pricing/rules/statusGate.ts';

/**
 * A payer that prices every code with relative values: statuses that Medicare does not pay, such as bundled or not valid
 * for Medicare, do not matter where the row carries them. A deleted code stays deleted.
 */
export const valuedStatuses: PriceRule = {
  name: 'valued-statuses',
  citation: "the payer's terms, statusPolicy",
  apply: (day, visit, facts) =>
    day.map((line) => {
      const { outcome, because } = outcomeOf(line.from, facts.substitutes);
      if (outcome === 'priced' || line.from.deleted || hasNoRelativeValues(line.from.row)) {
        return statusGate.apply([line], visit, facts)[0] ?? line;
      }
      const words = `Medicare would not pay it (${because}) The payer pays what has relative values.`;
      return withNote(line, valuedStatuses, true, words);
    }),
};
