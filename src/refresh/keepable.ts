import { sameSlot, type CalendarEntry } from '../schedule/calendar.ts';
import { dataSetEntry, type DataSetContent } from '../schedule/dataSet.ts';
import type { FileProblem } from '../schedule/fileProblem.ts';
import type { ScheduleStore } from '../schedule/ports.ts';
import type { ReleaseContent } from '../schedule/release.ts';
import type { ZipTable } from '../schedule/zipLocalities.ts';
import { repeatedMember } from './chooseMembers.ts';
import type { WholeRelease } from './gate/keyedRelease.ts';
import { identified, identifiedDataSet, zipTableId } from './identify.ts';
import { keepDataSet, keepRelease, keepZipTable } from './keeping.ts';
import type { ReportProgress } from './progress.ts';
import { releaseEntry } from './publishing.ts';

/** Something that was read and has its id: what the calendar will say of it, and how it is written and verified. */
export interface Keepable {
  readonly entry: CalendarEntry;
  readonly rows: number;
  /** Null where it is no release. */
  readonly whole: WholeRelease | null;
  /** The file it was read from, or the first of several. */
  readonly source: string;
  readonly keep: (store: ScheduleStore, report: ReportProgress) => Promise<void>;
}

export function keepableRelease(content: ReleaseContent): Keepable {
  const release = identified(content);
  return {
    entry: releaseEntry(release),
    rows: content.rows.length,
    whole: { release, content },
    source: release.sources.relativeValues,
    keep: (store, report) => keepRelease(release, content, store, report),
  };
}

export function keepableZipTable(table: ZipTable): Keepable {
  const id = zipTableId(table);
  return {
    entry: { dataset: 'zip-localities', id, effectiveFrom: table.effectiveFrom },
    rows: table.rows.length,
    whole: null,
    source: table.source,
    keep: (store, report) => keepZipTable(id, table, store, report),
  };
}

export function keepableDataSet(content: DataSetContent): Keepable {
  const set = identifiedDataSet(content);
  return {
    entry: dataSetEntry(set),
    rows: set.counts.rows,
    whole: null,
    source: set.sources[0] ?? '',
    keep: (store, report) => keepDataSet(set, content.groups, store, report),
  };
}

/** The same content twice is one; two of a kind and a first day that differ are a problem, since only one can answer. */
export function distinct(read: readonly Keepable[]): { kept: Keepable[]; problems: FileProblem[] } {
  const kept = [...new Map(read.map((each) => [each.entry.id, each])).values()];
  const problems = kept.flatMap((each, index) => {
    const earlier = kept.slice(0, index).find((other) => sameSlot(other.entry, each.entry));
    return earlier ? [repeatedMember(each.source, earlier.source)] : [];
  });
  return { kept, problems };
}
