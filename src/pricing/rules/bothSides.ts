import { roundedShare, type Derivation } from '../derivation.ts';
import { modifierOf, settled, withNote, type LinePricing, type PriceRule } from '../linePricing.ts';
import { hasPrice, inProcedure } from '../procedure.ts';
import { rowName } from '../rowFacts.ts';
import { sidesReported, type SidesReported } from '../sides.ts';
import type { VisitFacts, VisitLine } from '../visit.ts';

const SIDES = ['50', 'RT', 'LT'];

/**
 * A procedure done on both sides has one price, by its bilateral indicator: 0 and 2 the fee of one, 1 150% of it, 3 each side
 * in full. It is set before any multiple-procedure rule. Where two lines or units report it, the first holds the whole price
 * until `sidesShared` shows half on each. Therapy units (indicator 5) are time, and have no sides.
 */
export const bothSides: PriceRule = {
  name: 'both-sides',
  citation: 'PPRRVU record layout, bilateral surgery (modifier 50)',
  apply: (day, _visit, facts) => {
    if (!day.some(mayBeBothSides)) return day;
    const changed = new Map<LinePricing, LinePricing>();
    for (const lines of alike(day.filter(mayBeBothSides))) {
      const indicator = lines[0]?.from.row.bilateralSurgery ?? '';
      const reported = sidesReported(lines, indicator, facts.separateServiceModifiers);
      for (const sides of reported) change(sides, indicator, facts, changed);
    }
    return day.map((line) => changed.get(line) ?? line);
  },
};

function mayBeBothSides(line: LinePricing): boolean {
  const { multipleProcedure, bilateralSurgery } = line.from.row;
  if (multipleProcedure === '5' || !hasPrice(line)) return false;
  return bilateralSurgery === '1' || bilateralSurgery === '2' || modifierOf(line, SIDES) !== undefined;
}

/** Lines of the same row in the same role: a surgeon's line is not the other side of an assistant's. */
function alike(lines: readonly LinePricing[]): LinePricing[][] {
  const groups = new Map<string, LinePricing[]>();
  for (const line of lines) {
    const role = line.procedure?.shares.map(({ coefficient }) => coefficient).join(' ') ?? '';
    const key = `${rowName(line.from.row)} ${role}`;
    const group = groups.get(key);
    if (group) group.push(line);
    else groups.set(key, [line]);
  }
  return [...groups.values()];
}

function change(
  sides: SidesReported,
  indicator: string,
  facts: VisitFacts,
  changed: Map<LinePricing, LinePricing>,
): void {
  const share = facts.policy.procedures.bothSides[indicator];
  if (sides.kind === 'unclear') {
    for (const line of sides.lines) changed.set(line, settled(line, bothSides, 'unpriced', sides.because));
  } else if (share === undefined) {
    changed.set(
      sides.line,
      settled(sides.line, bothSides, 'unpriced', 'Both sides (50) does not apply to this code.'),
    );
  } else if (sides.kind === 'one-line') {
    changed.set(sides.line, withBoth(sides.line, share, sides.secondUnit ? 'second-unit' : null));
  } else {
    changed.set(sides.line, withBoth(sides.line, share, sides.other.line));
    const because = `The other side of ${sides.line.line.code}: one price for both.`;
    changed.set(sides.other, withNote({ ...sides.other, units: [] }, bothSides, true, because));
  }
}

function withBoth(
  line: LinePricing,
  share: Derivation,
  otherSide: VisitLine | 'second-unit' | null,
): LinePricing {
  const [group] = line.units;
  if (!group?.price) return line;
  const price = roundedShare('Fee for both sides', 'Share for both sides', group.price, share);
  const both = inProcedure(
    { ...line, units: [{ ...group, count: 1, price }] },
    { bothSides: share, otherSide },
  );
  return withNote(both, bothSides, true, `Both sides are paid ${share.coefficient}% of the fee of one.`);
}
