import type { Decimal } from '../decimal/decimal.ts';
import { CENTS, compare, minus, plus, powerOfTen, rescale, safe, times } from '../decimal/decimal.ts';
import { cutProportion, roundedProportion, roundedTimes } from '../decimal/proportion.ts';
import { divideHalfUp, roundHalfUp } from '../decimal/rounding.ts';
import type { Arithmetic } from './arithmetic.ts';
import type { Source } from './source.ts';

export type Operation =
  | 'fact'
  | 'sum'
  | 'difference'
  | 'product'
  | 'lesser'
  | 'greater'
  | 'round-half-up'
  | 'quotient-round-half-up'
  | 'product-round-half-up'
  | 'proportion-cut'
  | 'proportion-round-half-up';

/**
 * A number and how it came to be: a fact with its source, or an operation over derivations. Computing it and
 * explaining it are the same act, and `replay` does the arithmetic again from the facts.
 */
export interface Derivation extends Decimal {
  readonly operation: Operation;
  readonly label: string;
  readonly of: readonly Derivation[];
  readonly source: Source | null;
  /** Set on an amount the answer prints under this name; where it is used again it is cited, not repeated. */
  readonly name: string | null;
}

const NONE: readonly Derivation[] = [];

export function fact(label: string, coefficient: number, scale: number, source: Source): Derivation {
  return { coefficient, scale, operation: 'fact', label, of: NONE, source, name: null };
}

function derived(operation: Operation, label: string, value: Decimal, of: readonly Derivation[]): Derivation {
  return {
    coefficient: value.coefficient,
    scale: value.scale,
    operation,
    label,
    of,
    source: null,
    name: null,
  };
}

export function sum(label: string, terms: readonly Derivation[]): Derivation {
  const [first, ...more] = terms;
  if (!first) throw new Error(`"${label}" is a sum of nothing`);
  return derived('sum', label, more.reduce<Decimal>(plus, first), terms);
}

export function difference(label: string, from: Derivation, ...less: Derivation[]): Derivation {
  return derived('difference', label, less.reduce<Decimal>(minus, from), [from, ...less]);
}

export function product(label: string, a: Derivation, b: Derivation): Derivation {
  return derived('product', label, times(a, b), [a, b]);
}

export function lesser(label: string, a: Derivation, b: Derivation): Derivation {
  return derived('lesser', label, compare(b, a) < 0 ? b : a, [a, b]);
}

export function greater(label: string, a: Derivation, b: Derivation): Derivation {
  return derived('greater', label, compare(b, a) > 0 ? b : a, [a, b]);
}

export function rounded(label: string, value: Derivation, scale: number): Derivation {
  return derived('round-half-up', label, roundHalfUp(value, scale), [value]);
}

/** A share of an amount, rounded half up to the cent: what every percentage of the rules is. In one step where it is too long. */
export function roundedShare(
  label: string,
  shareLabel: string,
  amount: Derivation,
  share: Derivation,
): Derivation {
  return Number.isSafeInteger(amount.coefficient * share.coefficient)
    ? rounded(label, product(shareLabel, amount, share), CENTS)
    : roundedProduct(label, [amount, share], CENTS);
}

/** A quotient that no decimal may hold exactly, rounded in the same step: the one division the schedule has. */
export function quotientRounded(
  label: string,
  dividend: Derivation,
  divisor: Derivation,
  scale: number,
): Derivation {
  return derived('quotient-round-half-up', label, divideRounded(dividend, divisor, scale), [
    dividend,
    divisor,
  ]);
}

function divideRounded(dividend: Decimal, divisor: Decimal, scale: number): Decimal {
  const finer = rescale(dividend, Math.max(dividend.scale, scale + divisor.scale));
  const down = powerOfTen(finer.scale - divisor.scale - scale);
  return { coefficient: divideHalfUp(finer.coefficient, safe(divisor.coefficient * down)), scale };
}

/** A product that may be too long to be held exactly, rounded in the same step. */
export function roundedProduct(label: string, factors: readonly Derivation[], scale: number): Derivation {
  return derived('product-round-half-up', label, roundedTimes(factors, scale), factors);
}

/** `amount` in the proportion of `part` to `whole`, cut: what is left over is another's. */
export function proportion(
  label: string,
  amount: Derivation,
  part: Derivation,
  whole: Derivation,
): Derivation {
  return derived('proportion-cut', label, cutProportion(amount, part, whole), [amount, part, whole]);
}

/** The same, rounded half up. */
export function proportionRounded(
  label: string,
  amount: Derivation,
  part: Derivation,
  whole: Derivation,
): Derivation {
  return derived('proportion-round-half-up', label, roundedProportion(amount, part, whole), [
    amount,
    part,
    whole,
  ]);
}

export function named(name: string, derivation: Derivation): Derivation {
  return { ...derivation, name };
}

/** The explaining reading of a formula. */
export const DERIVATIONS: Arithmetic<Derivation> = {
  product,
  sum: (label, a, b, c) => sum(label, [a, b, c]),
  lesser,
  roundHalfUp: (label, value, fromScale, scale) => {
    if (value.scale !== fromScale) throw new Error(`"${label}" has scale ${value.scale}, not ${fromScale}`);
    return rounded(label, value, scale);
  },
};

/** Does the arithmetic again from the facts upwards; a derivation whose own value differs was not honest. */
export function replay(derivation: Derivation): Decimal {
  const parts = derivation.of.map(replay);
  const [first, ...more] = parts;
  if (!first) return { coefficient: derivation.coefficient, scale: derivation.scale };
  switch (derivation.operation) {
    case 'fact':
      throw new Error('a fact is not made of parts');
    case 'sum':
      return more.reduce(plus, first);
    case 'difference':
      return more.reduce(minus, first);
    case 'product':
      return more.reduce(times, first);
    case 'lesser':
      return more.reduce((least, part) => (compare(part, least) < 0 ? part : least), first);
    case 'greater':
      return more.reduce((most, part) => (compare(part, most) > 0 ? part : most), first);
    case 'round-half-up':
      return roundHalfUp(first, derivation.scale);
    case 'quotient-round-half-up':
      return more.reduce((dividend, divisor) => divideRounded(dividend, divisor, derivation.scale), first);
    case 'product-round-half-up':
      return roundedTimes(parts, derivation.scale);
    case 'proportion-cut':
    case 'proportion-round-half-up': {
      const [part, whole] = more;
      if (!part || !whole) throw new Error('a proportion is of an amount, a part and a whole');
      return derivation.operation === 'proportion-cut'
        ? cutProportion(first, part, whole)
        : roundedProportion(first, part, whole);
    }
  }
}

/** Every fact a derivation rests on. */
export function facts(derivation: Derivation): Derivation[] {
  return derivation.operation === 'fact' ? [derivation] : derivation.of.flatMap(facts);
}
