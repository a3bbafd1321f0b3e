import { difference, fact, proportion, sum, type Derivation } from '../pricing/derivation.ts';

/** A line's amount as far as sharing something over the visit goes. */
export interface Part {
  readonly amount: Derivation;
  /** JSON pointer of the line in the request. */
  readonly pointer: string;
}

/**
 * An amount over the lines of a visit in proportion to theirs, each cut to the cent and the cents that are left on the first. Where
 * they come to nothing, all of it is on the first. A line's explanation holds its own amount whole and cites the others',
 * which their own lines explain.
 */
export function spread(label: string, amount: Derivation, parts: readonly Part[]): readonly Derivation[] {
  const [first, ...others] = parts;
  if (!first || others.length === 0) return parts.map(() => amount);
  if (parts.every((part) => part.amount.coefficient === 0)) {
    return parts.map((part, index) => (index === 0 ? amount : part.amount));
  }
  const whole = sum(
    'All lines together',
    parts.map((part) => cited('The amount of a line', part.amount, part)),
  );
  const cut = parts.map((part) => proportion(label, amount, part.amount, whole));
  const left = difference(
    'Cents left over',
    amount,
    ...parts.map((part, index) => cited('The part of a line', cut[index] ?? part.amount, part)),
  );
  return cut.map((part, index) =>
    index === 0 && left.coefficient > 0 ? sum(`${label}, with the cents left over`, [part, left]) : part,
  );
}

function cited(label: string, { coefficient, scale }: Derivation, { pointer }: Part): Derivation {
  return fact(label, coefficient, scale, { kind: 'line', pointer });
}
