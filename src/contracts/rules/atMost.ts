import { compare } from '../../decimal/decimal.ts';
import { sum, type Derivation } from '../../pricing/derivation.ts';
import { withNote, type LinePricing, type PriceRule } from '../../pricing/linePricing.ts';
import { spread } from '../spread.ts';

/** Lines with an amount that counts in the visit's totals. */
export function payableLines(
  day: readonly LinePricing[],
): (LinePricing & { readonly allowed: Derivation })[] {
  return day.filter(
    (line): line is LinePricing & { readonly allowed: Derivation } => line.inTotals && line.allowed !== null,
  );
}

/** The day with these lines allowed no more than `most` together, spread in proportion to their amounts. */
export function atMost(
  day: readonly LinePricing[],
  lines: readonly (LinePricing & { readonly allowed: Derivation })[],
  most: Derivation,
  rule: PriceRule,
  words: { readonly binds: string; readonly passes: string; readonly part: string },
): readonly LinePricing[] {
  if (lines.length === 0) return day;
  const amounts = lines.map(({ allowed }) => allowed);
  const binds = compare(most, sum('Prices of the visit', amounts)) < 0;
  const parts = binds
    ? spread(
        words.part,
        most,
        lines.map(({ allowed, line }) => ({ amount: allowed, pointer: line.pointer })),
      )
    : amounts;
  const allowedOf = new Map(
    lines.map((line, index): [LinePricing, Derivation] => [line, parts[index] ?? line.allowed]),
  );
  return day.map((line) => {
    const allowed = allowedOf.get(line);
    if (!allowed) return line;
    return withNote({ ...line, allowed }, rule, binds, binds ? words.binds : words.passes);
  });
}
