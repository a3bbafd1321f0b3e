import { rolledBack, withPublished, type Calendar, type CalendarEntry } from '../schedule/calendar.ts';
import type { ScheduleStore } from '../schedule/ports.ts';
import type { Release } from '../schedule/release.ts';

/** How often a calendar write that lost its race is tried again on the calendar that won. */
const ATTEMPTS = 8;

/** The calendar kept being replaced by somebody else; nothing was changed. */
export class CalendarContended extends Error {
  constructor() {
    super(
      `the calendar was replaced by others ${ATTEMPTS} times in a row; nothing was published, run it again`,
    );
  }
}

export function releaseEntry(release: Release): CalendarEntry {
  const { id, track, letter, complete, effectiveFrom } = release;
  return { dataset: 'fee-schedule', id, track, letter, complete, effectiveFrom };
}

/** Makes the entries visible, all by one conditional write; where they already are, nothing is written. */
export async function publish(
  store: ScheduleStore,
  entries: readonly CalendarEntry[],
): Promise<'published' | 'already'> {
  const changed = await change(store, (calendar) => {
    const missing = entries.filter((entry) => !calendar.entries.some(({ id }) => id === entry.id));
    return missing.length === 0 ? undefined : withPublished(calendar, ...missing);
  });
  return changed ? 'published' : 'already';
}

/** Goes back to the calendar before its last change; undefined where there is nothing to go back to. */
export async function rollBack(store: ScheduleStore): Promise<Calendar | undefined> {
  return (await change(store, rolledBack)) ? store.readCalendar() : undefined;
}

async function change(
  store: ScheduleStore,
  next: (calendar: Calendar) => Calendar | undefined,
): Promise<boolean> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const replacement = next(await store.readCalendar());
    if (!replacement) return false;
    if (await store.replaceCalendar(replacement)) return true;
  }
  throw new CalendarContended();
}
