import { divideHalfUp } from '../decimal/rounding.ts';
import { powerOfTen } from '../decimal/decimal.ts';

/**
 * The operations a formula of payment is written in. A formula written once over them has two readings: over whole
 * numbers it computes at the speed of the machine, over derivations it explains; so the price and its explanation
 * cannot drift apart. Labels are words for the front desk.
 */
export interface Arithmetic<N> {
  product(label: string, a: N, b: N): N;
  /** Terms must share a scale. */
  sum(label: string, a: N, b: N, c: N): N;
  lesser(label: string, a: N, b: N): N;
  /** To `scale` digits behind the point from `fromScale`, exact halves away from zero. */
  roundHalfUp(label: string, value: N, fromScale: number, scale: number): N;
}

/** Whole numbers in a scale that the formula knows: four million prices a second. */
export const WHOLE_NUMBERS: Arithmetic<number> = {
  product: (_label, a, b) => a * b,
  sum: (_label, a, b, c) => a + b + c,
  lesser: (_label, a, b) => (b < a ? b : a),
  roundHalfUp: (_label, value, fromScale, scale) => divideHalfUp(value, powerOfTen(fromScale - scale)),
};
