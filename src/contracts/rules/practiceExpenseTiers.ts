import { compare } from '../../decimal/decimal.ts';
import { withNote, type LinePricing, type PriceRule, type UnitGroup } from '../../pricing/linePricing.ts';
import { fullFee } from '../../pricing/rowFees.ts';
import { therapyReduction } from '../../pricing/rules/therapyReduction.ts';
import type { Visit, VisitFacts } from '../../pricing/visit.ts';
import { isReduced } from '../isReduced.ts';
import { keptAt, type RankedReduction } from '../mppr.ts';
import type { TermsOfLines } from '../termsOfLines.ts';

/**
 * Therapy units of a day ranked as Medicare ranks them (practice expense, then fee, then the line sent first), each keeping
 * the share of its practice expense that the contract has for its rank. With Medicare's shares this is Medicare's rule.
 */
export function practiceExpenseTiers(terms: TermsOfLines, reduction: RankedReduction): PriceRule {
  const rule: PriceRule = {
    name: therapyReduction.name,
    citation: "the payer's terms, mppr; Medicare Claims Processing Manual ch.5 s.10.7",
    apply: (day, visit, facts) => {
      const ranked = day
        .filter((line) => isReduced(line, terms, reduction))
        .sort((a, b) => byPracticeExpense(a, b, visit, facts));
      const first = ranked[0];
      let rank = 0;
      const groups = new Map<LinePricing, readonly UnitGroup[]>();
      for (const line of ranked) {
        groups.set(line, tiersOf(line.line.units, rank, reduction));
        rank += line.line.units;
      }
      if (!first || rank < 2) return day;
      return day.map((line) => {
        const units = groups.get(line);
        if (!units) return line;
        const cut = units.some(({ peKept }) => peKept !== null);
        return withNote({ ...line, units }, rule, cut, reason(line, first, cut));
      });
    },
  };
  return rule;
}

function tiersOf(units: number, firstRank: number, reduction: RankedReduction): readonly UnitGroup[] {
  const groups: UnitGroup[] = [];
  for (let unit = 0; unit < units; unit += 1) {
    const peKept = keptAt(reduction, firstRank + unit);
    const last = groups.at(-1);
    if (last?.peKept === peKept) groups[groups.length - 1] = { ...last, count: last.count + 1 };
    else groups.push({ count: 1, peKept, price: null });
  }
  return groups;
}

function byPracticeExpense(a: LinePricing, b: LinePricing, visit: Visit, facts: VisitFacts): number {
  const more = practiceExpense(b, visit) - practiceExpense(a, visit);
  if (more !== 0) return more;
  return compare(fullFee(b.from, visit.setting, facts), fullFee(a.from, visit.setting, facts));
}

function practiceExpense({ from: { row } }: LinePricing, { setting }: Visit): number {
  return setting === 'facility' ? row.facilityPeRvu : row.nonFacilityPeRvu;
}

function reason(line: LinePricing, first: LinePricing, cut: boolean): string {
  if (!cut) return 'Its practice expense ranks high enough to be kept whole.';
  if (line === first) {
    return "It has the highest practice expense of the day's therapy; its later units keep a share of theirs.";
  }
  return `Units keep a share of their practice expense: ${first.line.code} has the day's highest practice expense and ranks first.`;
}
