import { daysAfter, weekday } from '../../schedule/serviceDate.ts';

/** When the visits of a group are: so many a week for some weeks, or on days that are named. */
export type VisitTimes =
  | {
      readonly visitsPerWeek: number;
      readonly weeks: number;
      /** The plan's week in which they begin, from 1; the one after the group before where left out. */
      readonly fromWeek?: number | undefined;
    }
  | { readonly dates: readonly string[] };

const DAYS_A_WEEK = 7;
const SATURDAY = 5;

/** Which of a week's working days have a visit, by how many there are: spread, with days between them where that can be. */
const SPREAD: Readonly<Record<number, readonly number[]>> = {
  1: [0],
  2: [0, 3],
  3: [0, 2, 4],
  4: [0, 1, 3, 4],
  5: [0, 1, 2, 3, 4],
};

/** The dates of each group's visits, yyyy-mm-dd; groups follow one another unless they say in which week they begin. */
export function visitDates(start: string, groups: readonly VisitTimes[]): readonly (readonly string[])[] {
  let nextWeek = 1;
  return groups.map((group) => {
    if ('dates' in group) return group.dates;
    const { visitsPerWeek, weeks, fromWeek = nextWeek } = group;
    nextWeek = fromWeek + weeks;
    return Array.from({ length: weeks }, (_, week) => {
      const firstDay = daysAfter(start, (fromWeek - 1 + week) * DAYS_A_WEEK);
      return datesOfWeek(firstDay, visitsPerWeek);
    }).flat();
  });
}

/** Weekends are left out, but for a first day that falls on one: a plan that starts on a Saturday has its clinic open then. */
function datesOfWeek(firstDay: string, visits: number): string[] {
  const days = Array.from({ length: DAYS_A_WEEK }, (_, day) => daysAfter(firstDay, day));
  const spread = SPREAD[visits];
  if (!spread) return days.slice(0, visits);
  const working = days.filter((day, index) => index === 0 || weekday(day) < SATURDAY).slice(0, 5);
  return spread.flatMap((index) => working[index] ?? []);
}
