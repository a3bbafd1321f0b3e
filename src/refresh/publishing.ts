import {
  rolledBack,
  withoutEntry,
  withPublished,
  type Calendar,
  type CalendarEntry,
  type ReleaseEntry,
} from '../schedule/calendar.ts';
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

/** `accepted` is why a release that the gate doubted was published all the same. */
export function releaseEntry(release: Release, accepted?: string): ReleaseEntry {
  const { id, track, letter, complete, effectiveFrom } = release;
  const entry = { dataset: 'fee-schedule' as const, id, track, letter, complete, effectiveFrom };
  return accepted === undefined ? entry : { ...entry, accepted };
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
  if (changed) await stillStored(store, entries);
  return changed ? 'published' : 'already';
}

/** Something was removed while it was being published; it is not published, and importing it again is what helps. */
export class RemovedMeanwhile extends Error {
  constructor(id: string) {
    super(`${id} was removed while it was being published; it is not published, import it again`);
  }
}

/** Whoever prunes removes what is not published yet: what was published the moment after must not stay so. */
async function stillStored(store: ScheduleStore, entries: readonly CalendarEntry[]): Promise<void> {
  for (const entry of entries) {
    if (await isStored(store, entry)) continue;
    await change(store, (calendar) => withoutEntry(calendar, entry.id));
    throw new RemovedMeanwhile(entry.id);
  }
}

async function isStored(store: ScheduleStore, { dataset, id }: CalendarEntry): Promise<boolean> {
  if (dataset === 'fee-schedule') return (await store.readRelease(id)) !== undefined;
  if (dataset === 'zip-localities') return true;
  return (await store.readDataSet(id)) !== undefined;
}

/**
 * Goes back to the calendar before its last change; undefined where there is nothing to go back to, or where `only` is given and the
 * calendar is another one by now.
 */
export async function rollBack(store: ScheduleStore, only?: number): Promise<Calendar | undefined> {
  const next = (calendar: Calendar) =>
    only === undefined || only === calendar.version ? rolledBack(calendar) : undefined;
  return (await change(store, next)) ? store.readCalendar() : undefined;
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
