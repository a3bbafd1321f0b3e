import type { ListedAmount } from './amountsField.ts';

/** The order of lists: by code, then the amount of no modifier, then by modifier. */
export function byCode(one: ListedAmount, other: ListedAmount): number {
  if (one.code !== other.code) return one.code < other.code ? -1 : 1;
  const [first = '', second = ''] = [one.modifier, other.modifier];
  return first === second ? 0 : first < second ? -1 : 1;
}
