/**
 * Exact numbers: a whole coefficient and how many of its digits stand behind the point.
 *
 * Adding and multiplying never lose a digit; precision is given up in `roundHalfUp` alone. Coefficients stay
 * inside the safe integers (a fee is RVU x 100, GPCI x 1000, conversion factor x 10000: at most 1.7e13), and
 * an operation that would leave them throws instead of answering with a rounded number.
 */
export interface Decimal {
  readonly coefficient: number;
  readonly scale: number;
}

/** Digits behind the point of an amount in dollars and cents. */
export const CENTS = 2;

const POWERS_OF_TEN = Array.from({ length: 16 }, (_, exponent) => 10 ** exponent);

/** 10 to the `exponent`, 0 to 15. */
export function powerOfTen(exponent: number): number {
  const power = POWERS_OF_TEN[exponent];
  if (power === undefined) throw new RangeError(`no exact power of ten ${exponent}`);
  return power;
}

export function safe(coefficient: number): number {
  if (!Number.isSafeInteger(coefficient)) throw new RangeError(`${coefficient} is past exact whole numbers`);
  return coefficient;
}

export function decimal(coefficient: number, scale: number): Decimal {
  return { coefficient: safe(coefficient), scale };
}

/** The same value with more digits behind the point; fewer is rounding and refused. */
export function rescale(value: Decimal, scale: number): Decimal {
  if (scale < value.scale) throw new RangeError(`scale ${value.scale} to ${scale} would lose digits`);
  return scale === value.scale ? value : decimal(value.coefficient * powerOfTen(scale - value.scale), scale);
}

export function plus(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return decimal(rescale(a, scale).coefficient + rescale(b, scale).coefficient, scale);
}

export function minus(a: Decimal, b: Decimal): Decimal {
  return plus(a, { coefficient: -b.coefficient, scale: b.scale });
}

export function times(a: Decimal, b: Decimal): Decimal {
  return decimal(a.coefficient * b.coefficient, a.scale + b.scale);
}

/** Negative, zero or positive as `a` is less than, equal to or more than `b`. */
export function compare(a: Decimal, b: Decimal): number {
  return minus(a, b).coefficient;
}
