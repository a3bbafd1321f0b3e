import { difference, roundedShare } from '../derivation.ts';
import { settled, type LinePricing, type PriceRule, type UnitGroup } from '../linePricing.ts';
import type { VisitFacts, VisitLine } from '../visit.ts';

/** The one price of both sides, reported on two lines or two units, is shown in halves; the odd cent is the first's. */
export const sidesShared: PriceRule = {
  name: 'sides-shared',
  citation: 'PPRRVU record layout, bilateral surgery: one amount for the two sides',
  apply: (day, _visit, facts) => {
    const holders = day.filter(({ procedure }) => procedure !== null && procedure.otherSide !== null);
    if (holders.length === 0) return day;
    const holderOf = new Map<VisitLine, LinePricing>();
    for (const holder of holders) {
      const other = holder.procedure?.otherSide;
      if (other && other !== 'second-unit') holderOf.set(other, holder);
    }
    return day.map((line) => {
      const holder = holderOf.get(line.line);
      if (holder) return secondSide(line, holder, facts);
      return holders.includes(line) ? firstSide(line, facts) : line;
    });
  },
};

function firstSide(line: LinePricing, facts: VisitFacts): LinePricing {
  const [first, second] = halves(line, facts);
  if (!first || !second) return line;
  return { ...line, units: line.procedure?.otherSide === 'second-unit' ? [first, second] : [first] };
}

function secondSide(line: LinePricing, holder: LinePricing, facts: VisitFacts): LinePricing {
  if (holder.outcome !== 'priced') {
    const because = holder.reason ?? 'The other side has no price.';
    return settled(line, sidesShared, holder.outcome, because, holder.liable);
  }
  const [, second] = halves(holder, facts);
  return second ? { ...line, units: [second] } : line;
}

function halves({ units: [group] }: LinePricing, { policy }: VisitFacts): UnitGroup[] {
  if (!group?.price) return [];
  const { eachSide } = policy.procedures;
  const first = roundedShare('One of the two sides', 'Half of the price', group.price, eachSide);
  const second = difference('The other side', group.price, first);
  return [
    { ...group, count: 1, price: first },
    { ...group, count: 1, price: second },
  ];
}
