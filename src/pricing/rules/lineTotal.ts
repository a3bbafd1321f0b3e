import { decimal, CENTS } from '../../decimal/decimal.ts';
import { fact, product, sum, type Derivation } from '../derivation.ts';
import { withNote, type LinePricing, type PriceRule } from '../linePricing.ts';

/** A line is the sum of its units, each at its price rounded to the cent. */
export const lineTotal: PriceRule = {
  name: 'line-total',
  citation: 'PFALL record layout: amounts are published for one unit',
  apply: (day) =>
    day.map((line) => {
      if (line.outcome !== 'priced') return line;
      const because = line.line.units === 0 ? 'No units: nothing to price.' : unitsWords(line.line.units);
      return withNote({ ...line, allowed: total(line) }, lineTotal, true, because);
    }),
};

function total({ line, units }: LinePricing): Derivation {
  const groups = units.flatMap(({ count, price, dropped }) => {
    if (price === null || dropped) return [];
    const units = fact('Units', count, 0, { kind: 'request', pointer: `${line.pointer}/units` });
    return [count === 1 ? price : product(`${count} units at this price`, price, units)];
  });
  const [only, ...more] = groups;
  if (!only) {
    const nothing = fact('No units', 0, 0, { kind: 'request', pointer: `${line.pointer}/units` });
    return { ...nothing, ...decimal(0, CENTS) };
  }
  return more.length === 0 ? only : sum('All units', groups);
}

function unitsWords(units: number): string {
  return units === 1 ? 'One unit.' : `${units} units, each rounded to the cent.`;
}
