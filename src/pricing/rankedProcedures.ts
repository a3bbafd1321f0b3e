import { compare } from '../decimal/decimal.ts';
import { sum, type Derivation } from './derivation.ts';
import type { LinePricing, UnitGroup } from './linePricing.ts';

/** Units of a line that share a price and a rank; 0 is the highest-priced procedure of the day. */
export interface RankedUnits {
  readonly group: UnitGroup;
  readonly rank: number;
}

export interface RankedProcedures {
  readonly procedures: number;
  readonly unitsOf: (line: LinePricing) => readonly RankedUnits[];
}

/** A line's units past these change nothing: the sixth and later are by report, and with them the whole line. */
const MOST_RANKED = 6;

/** One thing that is ranked: a unit of a line, or a family of endoscopies with all its units. */
interface Procedure {
  readonly fee: Derivation;
  readonly units: readonly { readonly line: LinePricing; readonly group: UnitGroup }[];
}

/** Ranks a day's procedures by fee, the one sent first before its equals. */
export function rankedProcedures(lines: readonly LinePricing[]): RankedProcedures {
  const procedures = [...families(lines), ...lines.filter((line) => !familyOf(line)).flatMap(unitsAlone)];
  const order = new Map(lines.map((line, index) => [line, index]));
  const sent = ({ units: [first] }: Procedure) => (first && order.get(first.line)) ?? 0;
  const ranked = procedures.toSorted((a, b) => compare(b.fee, a.fee) || sent(a) - sent(b));
  const byLine = new Map<LinePricing, RankedUnits[]>();
  ranked.forEach(({ units }, rank) => {
    for (const { line, group } of units) {
      const known = byLine.get(line);
      if (known) known.push({ group, rank });
      else byLine.set(line, [{ group, rank }]);
    }
  });
  return { procedures: procedures.length, unitsOf: (line) => byLine.get(line) ?? [] };
}

function familyOf({ procedure }: LinePricing): string | null {
  return procedure?.family ?? null;
}

function families(lines: readonly LinePricing[]): Procedure[] {
  const bases = new Set(lines.map(familyOf).filter((base) => base !== null));
  return [...bases].map((base) => {
    const units = lines.filter((line) => familyOf(line) === base).flatMap(groupsOf);
    return { fee: sum('The family together', units.flatMap(pricesOf)), units };
  });
}

function unitsAlone(line: LinePricing): Procedure[] {
  return groupsOf(line).flatMap((unit) =>
    Array.from({ length: Math.min(unit.group.count, MOST_RANKED) }, () => ({
      fee: priceOf(unit.group),
      units: [{ line, group: { ...unit.group, count: 1 } }],
    })),
  );
}

function groupsOf(line: LinePricing) {
  return line.units.map((group) => ({ line, group }));
}

function pricesOf({ group }: { readonly group: UnitGroup }): Derivation[] {
  return Array.from({ length: group.count }, () => priceOf(group));
}

function priceOf({ price }: UnitGroup): Derivation {
  if (price === null) throw new Error('a procedure was ranked without a price');
  return price;
}
