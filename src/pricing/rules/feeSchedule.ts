import type { Setting } from '../../schedule/setting.ts';
import { withNote, type LinePricing, type PriceRule } from '../linePricing.ts';
import { WHOLE_NUMBERS } from '../arithmetic.ts';
import { noteEffect } from '../effect.ts';
import { isNotDoneIn } from '../rowFacts.ts';
import { fullFee, therapyReducedFee } from '../rowFees.ts';
import { unitFee } from '../unitFee.ts';
import type { VisitFacts } from '../visit.ts';
import { therapyReduction } from './therapyReduction.ts';

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
      const priced = withNote({ ...line, units }, feeSchedule, true, because(line, visit.setting));
      return noteEffect(priced, therapyReduction.name, takenOff(priced, visit.setting, facts));
    }),
};

/** What the therapy reduction took off a line's units, in cents below nothing: it is ranked before there are prices. */
function takenOff({ from: { row }, units }: LinePricing, setting: Setting, facts: VisitFacts): number {
  const reduced = units.filter(({ peKept }) => peKept !== null);
  if (reduced.length === 0) return 0;
  const pe = setting === 'facility' ? row.facilityPeRvu : row.nonFacilityPeRvu;
  const values = { work: row.workRvu, pe, malpractice: row.malpracticeRvu };
  const gpci = {
    work: facts.gpci.work.coefficient,
    pe: facts.gpci.pe.coefficient,
    malpractice: facts.gpci.malpractice.coefficient,
  };
  const full = unitFee(WHOLE_NUMBERS, values, gpci, facts.conversionFactor.coefficient);
  return reduced.reduce(
    (cents, { count, price }) => cents + count * ((price?.coefficient ?? full) - full),
    0,
  );
}

/** True where a price came from elsewhere: the contractor's, or anesthesia's own formula. */
function isPricedAlready({ units: [first] }: LinePricing): boolean {
  return first !== undefined && first.price !== null;
}

function because({ from }: LinePricing, setting: Setting): string {
  if (!isNotDoneIn(from.row, setting)) return `Priced from the ${setting} column.`;
  return `Priced from the ${setting} column, where CMS marks it as rarely or never done: the amount repeats the other setting's.`;
}
