import { isPublished, type CalendarEntry } from '../schedule/calendar.ts';
import type { FileProblem } from '../schedule/fileProblem.ts';
import { joinRefusals } from '../schedule/layouts/problemLog.ts';
import type { ScheduleStore } from '../schedule/ports.ts';
import type { Release } from '../schedule/release.ts';
import type { ReadOptions } from './assembleReleases.ts';
import type { InputFile, SetAside } from './inputFile.ts';
import { distinct, keepableDataSet, keepableRelease, keepableZipTable } from './keepable.ts';
import type { ReportProgress } from './progress.ts';
import { publish } from './publishing.ts';
import { readInput } from './readInput.ts';
import { isShippedText, readShipped } from './readShipped.ts';

export interface Imported {
  readonly id: string;
  readonly dataset: CalendarEntry['dataset'];
  readonly effectiveFrom: string;
  /** `already` where the very same content was published before: nothing was changed. */
  readonly result: 'published' | 'already';
  readonly rows: number;
  /** Null where it is no release. */
  readonly release: Release | null;
}

export type ImportOutcome =
  | { readonly ok: true; readonly imported: readonly Imported[]; readonly setAside: readonly SetAside[] }
  | { readonly ok: false; readonly problems: readonly FileProblem[]; readonly total: number };

/**
 * From files to what is published: read and check, write each release and data set under its own id, read it back and
 * compare, and make all of them visible by one conditional write. Refused input, a crash at any point and a second run
 * beside this one leave what was published untouched.
 */
export async function importFiles(
  files: readonly InputFile[],
  options: ReadOptions,
  store: ScheduleStore,
  report: ReportProgress = () => {},
): Promise<ImportOutcome> {
  const read = await readAll(files, options, report);
  if (!read.ok) return refused(read);
  const { kept, problems } = distinct([
    ...read.releases.map(keepableRelease),
    ...read.zipTables.map(keepableZipTable),
    ...read.dataSets.map(keepableDataSet),
  ]);
  if (problems.length > 0) return refused({ ok: false, problems, total: problems.length });
  for (const each of kept) await each.keep(store, report);
  const entries = kept.map(({ entry }) => entry);
  const before = await store.readCalendar();
  report({ phase: 'publishing', of: entries.map(({ id }) => id).join(', '), done: 0, total: 1 });
  await publish(store, entries);
  const imported = kept.map(({ entry: { id, dataset, effectiveFrom }, rows, release }) => ({
    id,
    dataset,
    effectiveFrom,
    result: isPublished(before, id) ? ('already' as const) : ('published' as const),
    rows,
    release,
  }));
  return { ok: true, imported, setAside: read.setAside };
}

/** Everything the files hold, CMS's and the project's own; all well formed, or refused with every problem. */
async function readAll(files: readonly InputFile[], options: ReadOptions, report: ReportProgress) {
  const shipped = readShipped(files.filter(isShippedText));
  const ofCms = files.filter((file) => !isShippedText(file));
  const none = { ok: true, releases: [], zipTables: [], dataSets: [], setAside: [] } as const;
  const read =
    ofCms.length === 0 && files.length > 0
      ? none
      : await readInput(ofCms, options, ({ member, rows }) =>
          report({ phase: 'reading', of: member, done: rows, total: null }),
        );
  if (!shipped.ok || !read.ok) return joinRefusals([shipped, read].filter((each) => !each.ok));
  return {
    ok: true,
    releases: [...shipped.releases, ...read.releases],
    zipTables: [...shipped.zipTables, ...read.zipTables],
    dataSets: read.dataSets,
    setAside: read.setAside,
  } as const;
}

function refused({ problems, total }: ImportOutcome & { ok: false }): ImportOutcome {
  return { ok: false, problems: problems.toSorted(asTheyStand), total };
}

/** In the order a person meets them: file by file, from the top. */
function asTheyStand(a: FileProblem, b: FileProblem): number {
  return a.member === b.member ? (a.line ?? 0) - (b.line ?? 0) : a.member < b.member ? -1 : 1;
}
