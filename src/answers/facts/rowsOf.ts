import type { RowInRelease } from '../../pricing/rowFacts.ts';
import type { Calendar } from '../../schedule/calendar.ts';
import type { ReleaseInForce } from '../../schedule/inForce.ts';
import type { ScheduleReader } from '../../schedule/ports.ts';
import { isRowModifier, type RelativeValueRow, type RowModifier } from '../../schedule/relativeValues.ts';
import type { Release } from '../../schedule/release.ts';
import { answered, refused, type Answer, type RefusalError } from '../refusal.ts';

type Rows = ReadonlyMap<string, readonly RelativeValueRow[]>;

/** The rows of every code of a request, from the release in force and the one beside it. */
export interface RowsRead {
  readonly release: Release;
  readonly rows: Rows;
  /** For a QP answer: the non-QP release of the same date, which holds the codes that QP status does not touch. */
  readonly beside: { readonly release: Release; readonly rows: Rows } | null;
  readonly earlier: readonly { readonly release: Release; readonly rows: Rows }[];
}

export interface CodeRequested {
  readonly code: string;
  readonly modifiers: readonly string[];
  /** JSON pointer of the line, or of the parameters. */
  readonly pointer: string;
}

/** Reads the rows of the codes; only where one is missing are earlier releases asked whether they had it. */
export async function readRows(
  schedule: ScheduleReader,
  calendar: Calendar,
  inForce: ReleaseInForce,
  codes: readonly string[],
): Promise<RowsRead> {
  const [release, rows, beside] = await Promise.all([
    storedRelease(schedule, inForce.entry.id),
    schedule.readCodes(inForce.entry.id, codes),
    inForce.beside === null ? null : releaseWithRows(schedule, inForce.beside.id, codes),
  ]);
  const missing = codes.filter((code) => !rows.has(code) && !beside?.rows.has(code));
  const earlier = missing.length === 0 || !release.complete ? [] : earlierReleases(calendar, inForce);
  return {
    release,
    rows,
    beside,
    earlier: await Promise.all(earlier.map((id) => releaseWithRows(schedule, id, missing))),
  };
}

async function releaseWithRows(schedule: ScheduleReader, id: string, codes: readonly string[]) {
  const [release, rows] = await Promise.all([storedRelease(schedule, id), schedule.readCodes(id, codes)]);
  return { release, rows };
}

async function storedRelease(schedule: ScheduleReader, id: string): Promise<Release> {
  const release = await schedule.readRelease(id);
  if (!release) throw new Error(`the calendar names release ${id}, which is not stored`);
  return release;
}

function earlierReleases(calendar: Calendar, { entry }: ReleaseInForce): string[] {
  return calendar.entries
    .filter((other) => other.dataset === 'fee-schedule' && other.effectiveFrom < entry.effectiveFrom)
    .map(({ id }) => id)
    .reverse();
}

/**
 * The row a line is priced from: the modifier's own where the code has one. A code only an earlier release knows is a
 * deleted code; one the shipped extract lacks may well exist.
 */
export function rowOf(requested: CodeRequested, read: RowsRead): Answer<RowInRelease> {
  const { code } = requested;
  const own = found(read.release, read.rows.get(code), requested, false);
  if (own) return own;
  const beside = read.beside && found(read.beside.release, read.beside.rows.get(code), requested, false);
  if (beside) return beside;
  for (const { release, rows } of read.earlier) {
    const deleted = found(release, rows.get(code), requested, true);
    if (deleted) return deleted;
  }
  return read.release.complete ? unknownCode(requested, read.release) : notInExtract(requested, read.release);
}

function found(
  release: Release,
  rows: readonly RelativeValueRow[] | undefined,
  requested: CodeRequested,
  deleted: boolean,
): Answer<RowInRelease> | undefined {
  if (!rows || rows.length === 0) return undefined;
  const modifier = requested.modifiers.find(
    (each): each is RowModifier => isRowModifier(each) && each !== '',
  );
  const row = rows.find((each) => each.modifier === (modifier ?? '')) ?? undefined;
  const global = rows.find((each) => each.modifier === '');
  if (row) return answered({ row, release, deleted });
  if (modifier === '53' && global) return answered({ row: global, release, deleted });
  return noRowForModifier(requested, rows);
}

function noRowForModifier(requested: CodeRequested, rows: readonly RelativeValueRow[]): Answer<RowInRelease> {
  const others = rows.map(({ modifier }) => (modifier === '' ? 'no modifier' : modifier)).join(', ');
  return refusedCode('invalid-request', 'A line cannot be priced as it is written.', {
    pointer: `${requested.pointer}/modifiers`,
    code: 'modifier-without-row',
    found: requested.modifiers.join(' '),
    message: `The fee schedule has ${requested.code} with ${others} only.`,
    remedy:
      'Correct the modifiers: a service without a professional and a technical part takes neither 26 nor TC.',
  });
}

function unknownCode(requested: CodeRequested, release: Release): Answer<RowInRelease> {
  return refusedCode('unknown-code', 'A code is not on the fee schedule.', {
    pointer: `${requested.pointer}/code`,
    code: 'unknown-code',
    found: requested.code,
    message: `Neither release ${release.id} nor an earlier one that is loaded has this code.`,
    remedy: 'Check the code and the date of service.',
  });
}

function notInExtract(requested: CodeRequested, release: Release): Answer<RowInRelease> {
  return refusedCode('code-not-in-extract', 'A code is not in the extract that comes with the product.', {
    pointer: `${requested.pointer}/code`,
    code: 'code-not-in-extract',
    found: requested.code,
    message: `Release ${release.id} is an extract of therapy codes; CMS's own file may well have this one.`,
    remedy: "Import CMS's file of this release, then ask again.",
  });
}

function refusedCode(
  code: 'invalid-request' | 'unknown-code' | 'code-not-in-extract',
  title: string,
  error: RefusalError,
): Answer<RowInRelease> {
  return refused(422, code, title, [error]);
}
