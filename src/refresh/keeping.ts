import { wasEverPublished, type CalendarEntry } from '../schedule/calendar.ts';
import type { ScheduleStore } from '../schedule/ports.ts';
import type { Release, ReleaseContent } from '../schedule/release.ts';
import type { ZipTable } from '../schedule/zipLocalities.ts';
import { identified, zipTableId } from './identify.ts';
import type { ReportProgress } from './progress.ts';

/** What was written is not what was read: nothing is published, and running it again is harmless. */
export class VerificationFailed extends Error {
  constructor(expected: string, found: string) {
    super(`release ${expected} was written and reads back as ${found}; it was not published`);
  }
}

/**
 * Writes a release under its own id and reads it back. One that a run cut short had written is not written again, but
 * it is still compared: only what was once published is known to be right.
 */
export async function keepRelease(
  content: ReleaseContent,
  store: ScheduleStore,
  report: ReportProgress,
): Promise<Release> {
  const release = identified(content);
  if (wasEverPublished(await store.readCalendar(), release.id)) return release;
  const total = content.rows.length + content.localities.length + content.oppsCaps.length;
  if (!(await store.readRelease(release.id))) {
    await store.writeRelease(release, content, (done) =>
      report({ phase: 'writing', of: release.id, done, total }),
    );
  }
  report({ phase: 'verifying', of: release.id, done: 0, total });
  const stored = await store.readContent(release.id);
  const found = stored ? identified(stored).id : 'nothing';
  if (found !== release.id) throw new VerificationFailed(release.id, found);
  report({ phase: 'verifying', of: release.id, done: total, total });
  return release;
}

/** Writes a ZIP table under its own id, unless it was published before. */
export async function keepZipTable(
  table: ZipTable,
  store: ScheduleStore,
  report: ReportProgress,
): Promise<CalendarEntry> {
  const id = zipTableId(table);
  if (!wasEverPublished(await store.readCalendar(), id)) {
    const total = table.rows.length;
    await store.writeZipTable(id, table, (done) => report({ phase: 'writing', of: id, done, total }));
  }
  return { dataset: 'zip-localities', id, effectiveFrom: table.effectiveFrom };
}
