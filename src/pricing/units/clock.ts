/**
 * How a code turns minutes into units. A fact about the code, given with each line: nothing here knows a code by name.
 * Lengths are in minutes; `unitFrom` is how many minutes of a unit earn it. The clocks in `data/therapyCodes.ts` are of
 * this form.
 */
export type Clock =
  /** One a day, whatever the minutes. */
  | { readonly kind: 'untimed' }
  /** Units of 15 minutes that Medicare pools. */
  | { readonly kind: 'quarter-hour' }
  /** Every unit is as long as the first. */
  | ({ readonly kind: 'each' } & UnitOfTime)
  /** One unit at most, for the first so many minutes. */
  | ({ readonly kind: 'first' } & UnitOfTime & Counted)
  /** Units of the minutes beyond those of the code it is added to. */
  | ({ readonly kind: 'each-additional'; readonly of: string } & UnitOfTime & Counted)
  /** Units of the same minutes as the code it is added to. */
  | ({ readonly kind: 'alongside'; readonly of: string } & UnitOfTime)
  /** Counted by days or episodes: a visit's minutes say nothing about them. */
  | { readonly kind: 'days-of-data' }
  | { readonly kind: 'once-an-episode' };

export interface UnitOfTime {
  readonly minutes: number;
  readonly unitFrom: number;
}

interface Counted {
  readonly within: 'day' | 'month';
  /** True where Medicare adds the minutes to those of the quarter-hour codes. */
  readonly pooled: boolean;
}

export const QUARTER_HOUR = { minutes: 15, unitFrom: 8 } as const satisfies UnitOfTime;

/** True where Medicare adds the code's minutes to the timed minutes of the day. */
export function isPooled(clock: Clock): boolean {
  return clock.kind === 'quarter-hour' || ('pooled' in clock && clock.pooled);
}

/** Minutes of one unit; without end for a code that has one unit however long it lasts. */
export function unitLength(clock: Clock): number {
  if (clock.kind === 'quarter-hour') return QUARTER_HOUR.minutes;
  return 'minutes' in clock ? clock.minutes : Infinity;
}
