/**
 * Units that a discipline's timed minutes of a day support: 1 to 7 minutes none, 8 to 22 one, 23 to 37 two, and so on
 * by quarter hours. Source: Medicare Claims Processing Manual ch.5 s.20.2.
 */
export function eightMinuteRule(totalTimedMinutes: number): number {
  return Math.floor((totalTimedMinutes + 7) / 15);
}

/** The fewest and the most minutes that support so many units. */
export function minutesSupporting(units: number): { readonly fewest: number; readonly most: number } {
  return { fewest: Math.max(0, 15 * units - 7), most: 15 * units + 7 };
}
