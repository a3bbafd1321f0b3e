import { isDeepStrictEqual } from 'node:util';
import { wasEverPublished } from '../schedule/calendar.ts';
import type { DataSet, DataSetHeader, PackedGroup } from '../schedule/dataSet.ts';
import type { ScheduleStore } from '../schedule/ports.ts';
import type { Release, ReleaseContent } from '../schedule/release.ts';
import type { ZipTable } from '../schedule/zipLocalities.ts';
import { DataSetIdentity, identified, zipTableId } from './identify.ts';
import type { ReportProgress } from './progress.ts';

/** What was written is not what was read: nothing is published, and running it again is harmless. */
export class VerificationFailed extends Error {
  constructor(expected: string, found: string) {
    super(`${expected} was written and reads back as ${found}; it was not published`);
  }
}

/** How one kind of content is written and read back. */
interface Keeping {
  readonly id: string;
  readonly total: number;
  readonly isWritten: () => Promise<boolean>;
  readonly write: (written: (rows: number) => void) => Promise<void>;
  /** The id of what is stored, made of it anew. */
  readonly readBack: () => Promise<string | undefined>;
}

/**
 * Writes something under its own id and reads it back. What a run cut short had written is not written again, but it is
 * still compared: only what was once published is known to be right.
 */
async function keep(
  { id, total, isWritten, write, readBack }: Keeping,
  store: ScheduleStore,
  report: ReportProgress,
): Promise<void> {
  if (wasEverPublished(await store.readCalendar(), id)) return;
  if (!(await isWritten())) await write((done) => report({ phase: 'writing', of: id, done, total }));
  report({ phase: 'verifying', of: id, done: 0, total });
  const found = (await readBack()) ?? 'nothing';
  if (found !== id) throw new VerificationFailed(id, found);
  report({ phase: 'verifying', of: id, done: total, total });
}

export function keepRelease(
  release: Release,
  content: ReleaseContent,
  store: ScheduleStore,
  report: ReportProgress,
): Promise<void> {
  const { id } = release;
  const keeping = {
    id,
    total: content.rows.length + content.localities.length + content.oppsCaps.length,
    isWritten: async () => (await store.readRelease(id)) !== undefined,
    write: (written: (rows: number) => void) => store.writeRelease(release, content, written),
    readBack: async () => {
      const stored = await store.readContent(id);
      return stored && identified(stored).id;
    },
  };
  return keep(keeping, store, report);
}

export function keepZipTable(
  id: string,
  table: ZipTable,
  store: ScheduleStore,
  report: ReportProgress,
): Promise<void> {
  const keeping = {
    id,
    total: table.rows.length,
    // A table is written as fast as it is looked for.
    isWritten: () => Promise.resolve(false),
    write: (written: (rows: number) => void) => store.writeZipTable(id, table, written),
    readBack: async () => {
      const stored = await store.readZipTable(id);
      return stored && zipTableId(stored);
    },
  };
  return keep(keeping, store, report);
}

export function keepDataSet(
  set: DataSet,
  groups: readonly PackedGroup[],
  store: ScheduleStore,
  report: ReportProgress,
): Promise<void> {
  const { id } = set;
  const keeping = {
    id,
    total: set.counts.rows,
    isWritten: async () => (await store.readDataSet(id)) !== undefined,
    write: (written: (rows: number) => void) => store.writeDataSet(set, groups, written),
    readBack: async () => {
      const stored = await store.readDataSet(id);
      if (!stored) return undefined;
      const identity = new DataSetIdentity();
      await store.visitGroups(id, (group) => identity.add(group));
      const found = identity.of(headerOf(stored));
      return isDeepStrictEqual(found, stored)
        ? found.id
        : `${found.counts.rows} rows of ${stored.counts.rows}`;
    },
  };
  return keep(keeping, store, report);
}

function headerOf({ dataset, effectiveFrom, complete, onlyQuarter, sources }: DataSet): DataSetHeader {
  return { dataset, effectiveFrom, complete, onlyQuarter, sources };
}
