import type { Calendar } from './calendar.ts';
import { coveredDates, releaseInForce } from './inForce.ts';
import { quartersBetween } from './quarter.ts';
import { daysBetween } from './serviceDate.ts';

/** How the published fee schedule stands on a date: whether it answers, how old it is, how long it will do. */
export interface ScheduleStanding {
  /** The id of the release that answers the date; null where none does. */
  readonly release: string | null;
  /** How many quarters before the date's own the release began: 0 for the date's own. Null where none answers. */
  readonly quartersBehind: number | null;
  /** How many days after the date are answered without a gap. */
  readonly daysAhead: number;
}

export function scheduleStanding(calendar: Calendar, date: string): ScheduleStanding {
  const inForce = releaseInForce(calendar, date, false);
  const range = coveredDates(calendar).find(({ from, through }) => from <= date && date <= through);
  return {
    release: inForce?.entry.id ?? null,
    quartersBehind: inForce ? quartersBetween(inForce.entry.effectiveFrom, date) : null,
    daysAhead: inForce && range ? daysBetween(date, range.through) : 0,
  };
}
