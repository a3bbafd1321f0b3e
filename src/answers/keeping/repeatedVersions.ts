import { contradiction } from '../contradiction.ts';
import type { RefusalError } from '../refusal.ts';

/** An error for every version that begins on the day of an earlier one; null keeps the place of a day that is wrong itself. */
export function repeatedVersions(days: readonly (string | null)[]): RefusalError[] {
  return days.flatMap((day, place) => {
    const first = days.indexOf(day);
    if (day === null || first === place) return [];
    const message = `The version at index ${first} begins on this day, too.`;
    return [contradiction(`/versions/${place}/effectiveFrom`, day, message, 'Give each effectiveFrom once.')];
  });
}
