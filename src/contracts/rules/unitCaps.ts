import { withNote, type LinePricing, type PriceRule, type UnitGroup } from '../../pricing/linePricing.ts';
import { names } from '../codeRanges.ts';
import type { UnitCap } from '../terms.ts';
import type { TermsOfLines } from '../termsOfLines.ts';

/**
 * A payer that pays no more than some units a visit drops those with the lowest prices, of equal ones those of the line sent
 * last. What is dropped is the clinic's loss: the patient may not be charged for it.
 */
export function unitCap(terms: TermsOfLines, cap: UnitCap, timedCodes: ReadonlySet<string>): PriceRule {
  const counts = (line: LinePricing) => isCounted(line, cap, timedCodes) && !terms.of(line).outside;
  const rule: PriceRule = {
    name: 'unit-cap',
    citation: "the payer's terms, unitCaps",
    apply: (day) => {
      const units = day.filter(counts).flatMap(payableUnits);
      const above = units.length - cap.most;
      if (above <= 0) return day;
      const dropped = [...units].reverse().sort((a, b) => a.cents - b.cents);
      const lost = Map.groupBy(dropped.slice(0, above), ({ line }) => line);
      return day.map((line) => {
        const own = lost.get(line);
        if (!own) return line;
        const because = `${own.length === 1 ? '1 unit is' : `${own.length} units are`} above the ${cap.most} ${kindOf(cap)}units that the payer pays a visit: the lowest prices are not paid.`;
        return withNote({ ...line, units: withoutLowest(line.units, own.length) }, rule, true, because);
      });
    },
  };
  return rule;
}

function isCounted(
  { outcome, inTotals, line }: LinePricing,
  cap: UnitCap,
  timed: ReadonlySet<string>,
): boolean {
  if (outcome !== 'priced' || !inTotals) return false;
  if (cap.timed === true && !timed.has(line.code)) return false;
  return cap.codes === undefined || names(cap.codes, line.code);
}

function payableUnits(line: LinePricing): { line: LinePricing; cents: number }[] {
  return line.units.flatMap(({ count, price, dropped }) =>
    price === null || dropped
      ? []
      : Array.from({ length: count }, () => ({ line, cents: price.coefficient })),
  );
}

/** The lowest prices of a line are dropped, of equal ones the last. */
function withoutLowest(groups: readonly UnitGroup[], count: number): readonly UnitGroup[] {
  const order = groups
    .map((group, index) => ({ group, index }))
    .filter(({ group }) => group.price !== null && !group.dropped)
    .sort(
      (a, b) => (a.group.price?.coefficient ?? 0) - (b.group.price?.coefficient ?? 0) || b.index - a.index,
    );
  const lost = new Map<number, number>();
  let left = count;
  for (const { group, index } of order) {
    lost.set(index, Math.min(left, group.count));
    left -= Math.min(left, group.count);
  }
  return groups.flatMap((group, index) => {
    const dropped = lost.get(index) ?? 0;
    const paid = group.count - dropped;
    return [
      ...(paid > 0 ? [{ ...group, count: paid }] : []),
      ...(dropped > 0 ? [{ ...group, count: dropped, dropped: true as const }] : []),
    ];
  });
}

function kindOf({ timed, codes }: UnitCap): string {
  return `${timed === true ? 'timed ' : ''}${codes === undefined ? '' : 'such '}`;
}
