import { compare } from '../../decimal/decimal.ts';
import type { Derivation } from '../derivation.ts';
import { withNote, type LinePricing, type PriceRule, type UnitGroup } from '../linePricing.ts';
import { fullFee } from '../rowFees.ts';
import type { Visit, VisitFacts } from '../visit.ts';

/**
 * Of all therapy units of a day (multiple-procedure indicator 5), whatever their discipline, the one with the highest
 * practice expense is paid in full and every other keeps half of its practice expense. The ranking is by practice
 * expense and not by price; ties go to the higher fee, then to the line sent first.
 */
export const therapyReduction: PriceRule = {
  name: 'therapy-reduction',
  citation: 'Medicare Claims Processing Manual ch.5 s.10.7',
  apply: (day, visit, facts) => {
    const kept = facts.policy.therapyPeKept;
    const therapy = day.filter(isTherapy);
    const units = therapy.reduce((total, { line }) => total + line.units, 0);
    if (kept === null || units === 0) return day;
    const first = highestPracticeExpense(therapy, visit, facts);
    return day.map((line) => {
      if (!isTherapy(line)) return line;
      if (units === 1) return withNote(line, therapyReduction, false, 'The only therapy unit of the day.');
      const reduced = { ...line, units: unitGroups(line, line === first, kept) };
      return withNote(reduced, therapyReduction, true, reason(line, first, kept));
    });
  },
};

function isTherapy({ outcome, from, line }: LinePricing): boolean {
  return outcome === 'priced' && from.row.multipleProcedure === '5' && line.units > 0;
}

function highestPracticeExpense(
  lines: readonly LinePricing[],
  visit: Visit,
  facts: VisitFacts,
): LinePricing | undefined {
  let first: LinePricing | undefined;
  for (const line of lines) {
    if (!first || ranksAbove(line, first, visit, facts)) first = line;
  }
  return first;
}

function ranksAbove(line: LinePricing, other: LinePricing, visit: Visit, facts: VisitFacts): boolean {
  const more = practiceExpense(line, visit) - practiceExpense(other, visit);
  if (more !== 0) return more > 0;
  return compare(fullFee(line.from, visit.setting, facts), fullFee(other.from, visit.setting, facts)) > 0;
}

function practiceExpense({ from: { row } }: LinePricing, { setting }: Visit): number {
  return setting === 'facility' ? row.facilityPeRvu : row.nonFacilityPeRvu;
}

function unitGroups(
  { line }: LinePricing,
  holdsTheFullUnit: boolean,
  kept: Derivation,
): readonly UnitGroup[] {
  const full: UnitGroup = { count: 1, peKept: null, price: null };
  const rest: UnitGroup = {
    count: holdsTheFullUnit ? line.units - 1 : line.units,
    peKept: kept,
    price: null,
  };
  return [...(holdsTheFullUnit ? [full] : []), ...(rest.count > 0 ? [rest] : [])];
}

function reason(line: LinePricing, first: LinePricing | undefined, kept: Derivation): string {
  if (line !== first) {
    const paidInFull = first?.line.code ?? 'another service';
    return `Each unit keeps ${kept.coefficient}% of its practice expense: ${paidInFull} has the day's highest practice expense and is paid in full.`;
  }
  const others = line.line.units > 1 ? ` Its other units keep ${kept.coefficient}% of theirs.` : '';
  return `One unit is paid in full: it has the highest practice expense of the day's therapy.${others}`;
}
