import { identified, zipTableId } from '../../../src/refresh/identify.ts';
import type { CalendarEntry } from '../../../src/schedule/calendar.ts';
import type { ScheduleStore } from '../../../src/schedule/ports.ts';

/**
 * The ids that answer now. Throws where anything that the calendar names, now or in a state to go back to, is not stored
 * whole: what is read of it must give its own id again.
 */
export async function wholePublished(schedule: ScheduleStore): Promise<string[]> {
  const { entries, history } = await schedule.readCalendar();
  const named = new Map([...entries, ...history.flat()].map((entry) => [entry.id, entry]));
  for (const entry of named.values()) {
    const found = await idOfStored(schedule, entry);
    if (found !== entry.id) throw new Error(`${entry.id} is named and reads back as ${found ?? 'nothing'}`);
  }
  return entries.map(({ id }) => id);
}

async function idOfStored(
  schedule: ScheduleStore,
  { dataset, id }: CalendarEntry,
): Promise<string | undefined> {
  if (dataset === 'fee-schedule') {
    const content = await schedule.readContent(id);
    return content && identified(content).id;
  }
  if (dataset === 'zip-localities') {
    const table = await schedule.readZipTable(id);
    return table && zipTableId(table);
  }
  throw new Error(`the imports that are killed are of releases, and ${id} is none`);
}
