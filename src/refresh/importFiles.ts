import { isPublished, wasEverPublished, type Calendar, type CalendarEntry } from '../schedule/calendar.ts';
import type { FileProblem } from '../schedule/fileProblem.ts';
import { joinRefusals } from '../schedule/layouts/problemLog.ts';
import type { ScheduleStore } from '../schedule/ports.ts';
import type { Release } from '../schedule/release.ts';
import type { ReadOptions } from './assembleReleases.ts';
import type { InputFile, SetAside } from './inputFile.ts';
import type { Judgement } from './gate/judgement.ts';
import { judge } from './judging.ts';
import { distinct, keepableDataSet, keepableRelease, keepableZipTable, type Keepable } from './keepable.ts';
import type { ReportProgress } from './progress.ts';
import { publish } from './publishing.ts';
import { readInput } from './readInput.ts';
import { isShippedText, readShipped } from './readShipped.ts';

export interface Imported {
  readonly id: string;
  readonly dataset: CalendarEntry['dataset'];
  readonly effectiveFrom: string;
  /**
   * `already` where the very same content was published before: nothing was changed. `staged` where the gate finds it doubtful:
   * it is stored and answers nothing until somebody accepts it.
   */
  readonly result: 'published' | 'already' | 'staged';
  readonly rows: number;
  /** Null where it is no release. */
  readonly release: Release | null;
  /** What the gate says of it; null where it was not asked. */
  readonly judgement: Judgement | null;
}

export type ImportOutcome =
  | { readonly ok: true; readonly imported: readonly Imported[]; readonly setAside: readonly SetAside[] }
  | { readonly ok: false; readonly problems: readonly FileProblem[]; readonly total: number };

/**
 * From files to what is published: read and check, ask the gate of each release, write each release and data set under its own
 * id, read it back and compare, and make what passed visible by one conditional write. Refused input, a crash at any point
 * and a second run beside this one leave what was published untouched. The gate comes before the release is written, so
 * that what it refuses leaves nothing behind, and after the amounts that CMS published, which it compares with.
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
  for (const each of kept) if (each.whole === null) await each.keep(store, report);
  const before = await store.readCalendar();
  const judgements = await judgeEach(kept, before, store);
  const wrong = kept.flatMap((each) => problemsOf(each, judgements.get(each)));
  if (wrong.length > 0) return refused({ ok: false, problems: wrong, total: wrong.length });
  for (const each of kept) if (each.whole !== null) await each.keep(store, report);
  const isStaged = (each: Keepable) => judgements.get(each)?.verdict === 'doubtful';
  const entries = kept.filter((each) => !isStaged(each)).map(({ entry }) => entry);
  report({ phase: 'publishing', of: entries.map(({ id }) => id).join(', '), done: 0, total: 1 });
  await publish(store, entries);
  const imported = kept.map((each): Imported => {
    const { id, dataset, effectiveFrom } = each.entry;
    const result = isStaged(each) ? 'staged' : isPublished(before, id) ? 'already' : 'published';
    const { rows, whole } = each;
    const judgement = judgements.get(each) ?? null;
    return { id, dataset, effectiveFrom, result, rows, release: whole?.release ?? null, judgement };
  });
  return { ok: true, imported, setAside: read.setAside };
}

/** What was once published was judged then. The others are judged in the order of their dates, each after those before it. */
async function judgeEach(
  kept: readonly Keepable[],
  calendar: Calendar,
  store: ScheduleStore,
): Promise<ReadonlyMap<Keepable, Judgement>> {
  const judgements = new Map<Keepable, Judgement>();
  const entries = [
    ...calendar.entries,
    ...kept.filter(({ whole }) => whole === null).map(({ entry }) => entry),
  ];
  const fresh = kept.filter(({ entry: { id } }) => !wasEverPublished(calendar, id));
  for (const each of fresh.toSorted((a, b) => a.entry.effectiveFrom.localeCompare(b.entry.effectiveFrom))) {
    if (!each.whole) continue;
    const judgement = await judge(store, each.whole, entries);
    judgements.set(each, judgement);
    if (judgement.verdict === 'passed') entries.push(each.entry);
  }
  return judgements;
}

/** What the gate finds wrong, as problems of the file. */
function problemsOf({ source }: Keepable, judgement: Judgement | undefined): FileProblem[] {
  if (judgement?.verdict !== 'wrong') return [];
  return judgement.findings
    .filter(({ severity }) => severity === 'wrong')
    .map(({ found, message }) => ({
      code: 'judged-wrong',
      member: source,
      line: null,
      column: null,
      found,
      message,
      remedy: 'Take a fresh copy of the file from CMS; nothing of it was published.',
    }));
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
