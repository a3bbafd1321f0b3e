import { decimal, powerOfTen, rescale, safe, type Decimal } from './decimal.ts';

/**
 * `coefficient` divided by `divisor`, to the nearest whole number; an exact half goes away from zero, so
 * 0.5 becomes 1 and -0.5 becomes -1. CMS prints 2911.19 for 2911.185.
 */
export function divideHalfUp(coefficient: number, divisor: number): number {
  const magnitude = Math.abs(safe(coefficient));
  const remainder = magnitude % divisor;
  const quotient = (magnitude - remainder) / divisor + (remainder >= divisor - remainder ? 1 : 0);
  return coefficient < 0 && quotient !== 0 ? -quotient : quotient;
}

/** `value` with `scale` digits behind the point, exact halves away from zero. A coarser value is only written finer. */
export function roundHalfUp(value: Decimal, scale: number): Decimal {
  if (scale >= value.scale) return rescale(value, scale);
  return decimal(divideHalfUp(value.coefficient, powerOfTen(value.scale - scale)), scale);
}
