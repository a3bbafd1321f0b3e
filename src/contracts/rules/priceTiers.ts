import { roundedShare, type Derivation } from '../../pricing/derivation.ts';
import { withNote, type LinePricing, type PriceRule, type UnitGroup } from '../../pricing/linePricing.ts';
import { isReduced } from '../isReduced.ts';
import { keptAt, type RankedReduction } from '../mppr.ts';
import type { TermsOfLines } from '../termsOfLines.ts';

/**
 * Units, or whole lines, ranked by price, each keeping the share of its price that the contract has for its rank, rounded half up
 * a unit. Ties go to the line sent first.
 */
export function priceTiers(terms: TermsOfLines, reduction: RankedReduction): PriceRule {
  const rule: PriceRule = {
    name: 'price-tiers',
    citation: "the payer's terms, mppr",
    apply: (day) => {
      const reduced = day.filter((line) => isReduced(line, terms, reduction) && isPriced(line));
      const ranks = reduction.of === 'line' ? ranksOfLines(reduced) : ranksOfUnits(reduced);
      return day.map((line) => {
        const own = ranks.get(line);
        if (!own) return line;
        const units = own.flatMap(({ group, rank }) => tiered(group, keptAt(reduction, rank)));
        const cut = own.some(({ rank }) => keptAt(reduction, rank) !== null);
        const because = cut
          ? 'The contract pays a share of the price of services that rank later.'
          : 'It ranks high enough to be paid in full.';
        return withNote({ ...line, units: merged(units) }, rule, cut, because);
      });
    },
  };
  return rule;
}

interface Ranked {
  readonly group: UnitGroup;
  readonly rank: number;
}

function isPriced({ units }: LinePricing): boolean {
  return units.every(({ price }) => price !== null);
}

function ranksOfLines(lines: readonly LinePricing[]): ReadonlyMap<LinePricing, readonly Ranked[]> {
  const ordered = [...lines].sort((a, b) => amount(b) - amount(a));
  return new Map(ordered.map((line, rank) => [line, line.units.map((group) => ({ group, rank }))]));
}

function ranksOfUnits(lines: readonly LinePricing[]): ReadonlyMap<LinePricing, readonly Ranked[]> {
  const single = lines
    .flatMap((line) => line.units.flatMap((group) => singles(group).map((unit) => ({ line, unit }))))
    .sort((a, b) => cents(b.unit) - cents(a.unit));
  const ranks = new Map<LinePricing, Ranked[]>();
  for (const [rank, { line, unit }] of single.entries()) {
    ranks.set(line, [...(ranks.get(line) ?? []), { group: unit, rank }]);
  }
  return ranks;
}

function singles(group: UnitGroup): UnitGroup[] {
  return Array.from({ length: group.count }, () => ({ ...group, count: 1 }));
}

function tiered(group: UnitGroup, kept: Derivation | null): UnitGroup {
  if (kept === null || group.price === null) return group;
  return { ...group, price: roundedShare('Price at its rank', 'Share for its rank', group.price, kept) };
}

/** Neighbours of one price as one group again. */
function merged(groups: readonly UnitGroup[]): readonly UnitGroup[] {
  const result: UnitGroup[] = [];
  for (const group of groups) {
    const last = result.at(-1);
    if (last && last.peKept === group.peKept && cents(last) === cents(group)) {
      result[result.length - 1] = { ...last, count: last.count + group.count };
    } else result.push(group);
  }
  return result;
}

function amount({ units }: LinePricing): number {
  return units.reduce((sum, group) => sum + group.count * cents(group), 0);
}

function cents({ price }: UnitGroup): number {
  return price?.coefficient ?? 0;
}
