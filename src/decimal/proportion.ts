import type { Decimal } from './decimal.ts';
import { decimal } from './decimal.ts';

/** `amount` x `part` / `whole`, cut to the digits of `amount`: never more than the share. None is negative. */
export function cutProportion(amount: Decimal, part: Decimal, whole: Decimal): Decimal {
  const [dividend, divisor] = fraction(amount, part, whole);
  return decimal(Number(dividend / divisor), amount.scale);
}

/** `amount` x `part` / `whole`, rounded half up to the digits of `amount`. None is negative. */
export function roundedProportion(amount: Decimal, part: Decimal, whole: Decimal): Decimal {
  const [dividend, divisor] = fraction(amount, part, whole);
  return decimal(Number((2n * dividend + divisor) / (2n * divisor)), amount.scale);
}

function fraction(amount: Decimal, part: Decimal, whole: Decimal): [bigint, bigint] {
  if (whole.coefficient <= 0) throw new RangeError('a share of nothing');
  const scale = Math.max(part.scale, whole.scale);
  const finer = (value: Decimal) => BigInt(value.coefficient) * 10n ** BigInt(scale - value.scale);
  return [BigInt(amount.coefficient) * finer(part), finer(whole)];
}

/** The product of all, rounded half up to `scale` digits in one step: it may be too long to be held exactly. None is negative. */
export function roundedTimes(factors: readonly Decimal[], scale: number): Decimal {
  const exact = factors.reduce((product, { coefficient }) => product * BigInt(coefficient), 1n);
  const surplus = factors.reduce((digits, factor) => digits + factor.scale, 0) - scale;
  if (surplus <= 0) return decimal(Number(exact * 10n ** BigInt(-surplus)), scale);
  const unit = 10n ** BigInt(surplus);
  return decimal(Number((exact + unit / 2n) / unit), scale);
}
