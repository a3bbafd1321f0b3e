import { CENTS } from '../../decimal/decimal.ts';
import { product, rounded } from '../derivation.ts';
import { settled, withNote, type LinePricing, type PriceRule, type UnitGroup } from '../linePricing.ts';
import { hasPrice, lacksPrice } from '../procedure.ts';
import { rankedProcedures, type RankedUnits } from '../rankedProcedures.ts';
import type { VisitFacts } from '../visit.ts';

const INDICATORS = ['1', '2', '3'];

/**
 * Procedures of one day (multiple-procedure indicators 1, 2, 3) are ranked by fee, both sides of one and a family of
 * endoscopies as one procedure each: the highest is paid in full, the next four at half (indicator 1: half and then quarters),
 * and the sixth and later by report. Ties go to the line sent first.
 */
export const multipleProcedures: PriceRule = {
  name: 'multiple-procedures',
  citation:
    'PPRRVU record layout, multiple procedure (modifier 51), indicators 1 to 3; Medicare Claims Processing Manual ch.12 s.40.6',
  apply: (day, _visit, facts) => {
    const procedures = day.filter((line) => isRanked(line) && (hasPrice(line) || lacksPrice(line)));
    if (procedures.length === 0) return day;
    const priced = procedures.filter(hasPrice);
    const ranked = rankedProcedures(priced);
    if (ranked.procedures + (procedures.length - priced.length) < 2) {
      return day.map((line) =>
        priced.includes(line)
          ? withNote(line, multipleProcedures, false, 'The only procedure of the day that is ranked.')
          : line,
      );
    }
    const because = whyUnclear(procedures);
    return day.map((line) => {
      if (!priced.includes(line)) return line;
      if (because !== null) return settled(line, multipleProcedures, 'unpriced', because);
      return reduced(line, ranked.unitsOf(line), facts);
    });
  },
};

function isRanked({ from }: LinePricing): boolean {
  return INDICATORS.includes(from.row.multipleProcedure);
}

function whyUnclear(procedures: readonly LinePricing[]): string | null {
  const unpriced = procedures.find(lacksPrice);
  if (unpriced)
    return `It is paid by its rank among the day's procedures, and ${unpriced.line.code} has no price to rank by.`;
  const returned = procedures.find(({ line }) => line.modifiers.includes('78'));
  return returned
    ? `How a return to the operating room (${returned.line.code}, 78) ranks among other procedures is not stated.`
    : null;
}

function reduced(line: LinePricing, units: readonly RankedUnits[], { policy }: VisitFacts): LinePricing {
  const shares = policy.procedures.ranked[line.from.row.multipleProcedure] ?? [];
  const last = units.at(-1)?.rank ?? 0;
  if (last >= shares.length) {
    const because = `It ranks ${last + 1} among the day's procedures: the sixth and later are paid by report.`;
    return settled(line, multipleProcedures, 'unpriced', because);
  }
  const groups = units.map(({ group, rank }): UnitGroup => {
    const share = shares[rank];
    if (rank === 0 || !share || !group.price) return group;
    const exact = product('Share by rank', group.price, share);
    return { ...group, price: rounded('Fee by rank', exact, CENTS) };
  });
  return withNote(
    { ...line, units: groups },
    multipleProcedures,
    last > 0,
    words(units, line, policy.procedures.ranked),
  );
}

function words(
  units: readonly RankedUnits[],
  { from }: LinePricing,
  ranked: VisitFacts['policy']['procedures']['ranked'],
): string {
  const shares = ranked[from.row.multipleProcedure] ?? [];
  const ranks = units.map(({ rank }) => `${rank + 1} at ${shares[rank]?.coefficient ?? 0}%`);
  return `Ranked by fee among the day's procedures: ${[...new Set(ranks)].join(', ')}.`;
}
