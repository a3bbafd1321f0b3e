/** True where `part` is at least so many percent of `whole`; of nothing, no part is. */
export function isShare(part: number, whole: number, percent: number): boolean {
  return whole > 0 && part * 100 >= whole * percent;
}

/** True where a value is more than so many percent above or below what it was; from nothing, anything is. */
export function hasMoved(from: number, to: number, percent: number): boolean {
  return Math.abs(to - from) * 100 > Math.abs(from) * percent;
}

/** True where one of two values is more than so many times the other; values below zero multiply with any change. */
export function hasMultiplied(from: number, to: number, factor: number): boolean {
  return from !== to && Math.max(from, to) > factor * Math.min(from, to);
}
