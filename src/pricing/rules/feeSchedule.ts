import type { Setting } from '../../schedule/setting.ts';
import { withNote, type LinePricing, type PriceRule } from '../linePricing.ts';
import { isNotDoneIn } from '../rowFacts.ts';
import { fullFee, therapyReducedFee } from '../rowFees.ts';

/** The price of each unit from its relative values, the indices of the place and the conversion factor. */
export const feeSchedule: PriceRule = {
  name: 'fee-schedule',
  citation: '42 USC 1395w-4(b)(1); PPRRVU record layout, pricing formula',
  apply: (day, visit, facts) =>
    day.map((line) => {
      if (line.outcome !== 'priced' || isPricedAlready(line)) return line;
      const units = line.units.map((group) => ({
        ...group,
        price:
          group.peKept === null
            ? fullFee(line.from, visit.setting, facts)
            : therapyReducedFee(line.from, visit.setting, facts, group.peKept),
      }));
      return withNote({ ...line, units }, feeSchedule, true, because(line, visit.setting));
    }),
};

/** True where a price came from elsewhere: the contractor's, or anesthesia's own formula. */
function isPricedAlready({ units: [first] }: LinePricing): boolean {
  return first !== undefined && first.price !== null;
}

function because({ from }: LinePricing, setting: Setting): string {
  if (!isNotDoneIn(from.row, setting)) return `Priced from the ${setting} column.`;
  return `Priced from the ${setting} column, where CMS marks it as rarely or never done: the amount repeats the other setting's.`;
}
