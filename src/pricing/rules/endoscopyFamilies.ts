import { compare } from '../../decimal/decimal.ts';
import { difference, type Derivation } from '../derivation.ts';
import { settled, withNote, type LinePricing, type PriceRule } from '../linePricing.ts';
import { hasPrice, inProcedure, lacksPrice } from '../procedure.ts';
import { fullFee } from '../rowFees.ts';
import { outcomeOf } from '../outcome.ts';
import type { Visit, VisitFacts } from '../visit.ts';

/**
 * Endoscopies of one family share a base procedure: the highest is paid in full, each other what its fee exceeds the base's,
 * and the base itself nothing beside another of its family. The family then ranks with other surgery as one procedure. That
 * the base's fee is subtracted is how contractors apply the layout's "included in the payment for the other endoscopy".
 */
export const endoscopyFamilies: PriceRule = {
  name: 'endoscopy-families',
  citation:
    'PPRRVU record layout, multiple procedure indicator 3, endoscopic base code; Medicare Claims Processing Manual ch.12 s.40.6',
  apply: (day, visit, facts) => {
    if (!day.some(({ from }) => from.row.multipleProcedure === '3')) return day;
    const bases = new Set(day.filter(isScope).map(({ from }) => from.row.endoscopicBase));
    const changed = new Map<LinePricing, LinePricing>();
    for (const base of bases) {
      const family = day.filter((line) => belongs(line, base));
      for (const [line, after] of priceFamily(family, base, visit, facts)) changed.set(line, after);
    }
    return day.map((line) => changed.get(line) ?? line);
  },
};

function isScope(line: LinePricing): boolean {
  return line.from.row.multipleProcedure === '3' && (hasPrice(line) || lacksPrice(line));
}

function belongs(line: LinePricing, base: string): boolean {
  return isScope(line)
    ? line.from.row.endoscopicBase === base
    : line.from.row.code === base && (hasPrice(line) || lacksPrice(line));
}

type Changes = readonly (readonly [LinePricing, LinePricing])[];

function priceFamily(family: readonly LinePricing[], base: string, visit: Visit, facts: VisitFacts): Changes {
  const units = family.reduce(
    (sum, line) =>
      sum +
      Math.max(
        1,
        line.units.reduce((n, { count }) => n + count, 0),
      ),
    0,
  );
  if (units === 1) return [];
  const scopes = family.filter((line) => isScope(line) && hasPrice(line));
  const first = highest(scopes);
  const baseFee = feeOfBase(base, visit, facts);
  const unclear = whyUnclear(family, first, base, baseFee);
  if (unclear !== null || !first || !baseFee) {
    const because = unclear ?? 'No endoscopy of the family has a price.';
    return family
      .filter(hasPrice)
      .map((line) => [line, settled(line, endoscopyFamilies, 'unpriced', because)]);
  }
  return family.map((line) => [line, inFamily(line, first, base, baseFee)]);
}

function feeOfBase(base: string, visit: Visit, facts: VisitFacts): Derivation | null {
  const from = facts.companionRows.get(base);
  if (!from || outcomeOf(from, facts.substitutes).outcome !== 'priced') return null;
  return fullFee(from, visit.setting, facts);
}

function whyUnclear(
  family: readonly LinePricing[],
  first: LinePricing | undefined,
  base: string,
  baseFee: Derivation | null,
): string | null {
  if (baseFee === null) return `The release has no fee for ${base}, the base of this endoscopy's family.`;
  const unpriced = family.find(lacksPrice);
  if (unpriced) return `It is paid by rank in its family, and ${unpriced.line.code} has no price.`;
  const reduced = family.filter((line) => isScope(line) && (line !== first || unitsOf(line) > 1));
  if (reduced.some(({ procedure }) => (procedure?.bothSides ?? null) !== null))
    return 'How an endoscopy on both sides is reduced within its family is not stated.';
  if (['RT', 'LT'].every((side) => family.some((line) => namesSide(line, side))))
    return 'How endoscopies of one family on different sides are reduced is not stated.';
  const cheaper = reduced.find((line) => compare(priceOf(line), baseFee) < 0);
  return cheaper
    ? `The fee of ${cheaper.line.code} here is below that of ${base}, the base it would be reduced by: what is paid then is not stated.`
    : null;
}

/** Also where the line that reports the other side of the one price says so: which of the two was sent first is no matter. */
function namesSide({ line, procedure }: LinePricing, side: string): boolean {
  const other = procedure?.otherSide ?? null;
  return (
    line.modifiers.includes(side) ||
    (other !== null && other !== 'second-unit' && other.modifiers.includes(side))
  );
}

function inFamily(line: LinePricing, first: LinePricing, base: string, baseFee: Derivation): LinePricing {
  if (!isScope(line)) {
    const because = `The base procedure is paid within the other endoscopy, ${first.line.code}.`;
    return settled(line, endoscopyFamilies, 'bundled', because);
  }
  const reduced = difference('Fee less the base procedure', priceOf(line), baseFee);
  const units = unitsOf(line);
  const [group] = line.units;
  if (!group) return line;
  const full = line === first ? [{ ...group, count: 1 }] : [];
  const rest = units - full.length > 0 ? [{ ...group, count: units - full.length, price: reduced }] : [];
  const because =
    line === first
      ? 'The highest-priced endoscopy of its family is paid in full.'
      : `Paid what its fee exceeds that of ${base}, the base of its family.`;
  return withNote(
    inProcedure({ ...line, units: [...full, ...rest] }, { family: base }),
    endoscopyFamilies,
    rest.length > 0,
    because,
  );
}

function highest(lines: readonly LinePricing[]): LinePricing | undefined {
  let first: LinePricing | undefined;
  for (const line of lines) if (!first || compare(priceOf(line), priceOf(first)) > 0) first = line;
  return first;
}

function priceOf({ units: [group], line }: LinePricing): Derivation {
  if (!group?.price) throw new Error(`${line.code} was ranked without a price`);
  return group.price;
}

function unitsOf({ units }: LinePricing): number {
  return units.reduce((sum, { count }) => sum + count, 0);
}
