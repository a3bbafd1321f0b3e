import type { RowInRelease } from '../../pricing/rowFacts.ts';
import type { ScheduleReader } from '../../schedule/ports.ts';
import type { RelativeValueRow } from '../../schedule/relativeValues.ts';
import type { Release } from '../../schedule/release.ts';
import type { ReleaseInForce } from '../../schedule/inForce.ts';
import { readSide, type ReleaseSide } from '../diff/releaseSide.ts';

/** A release in force with the rows that are asked for, and for a QP answer those of the release beside it. */
export interface ScheduleRead {
  readonly own: ReleaseSide;
  readonly beside: ReleaseSide | null;
}

/** A row with the release it stands in. */
export type ScheduleRow = RowInRelease & { readonly release: Release };

export async function readSchedule(
  schedule: ScheduleReader,
  inForce: ReleaseInForce,
  codes: readonly string[] | undefined,
): Promise<ScheduleRead> {
  const side = async (id: string) => {
    const release = await schedule.readRelease(id);
    if (!release) throw new Error(`the calendar names release ${id}, which is not stored`);
    return readSide(schedule, release, codes);
  };
  const [own, beside] = await Promise.all([
    side(inForce.entry.id),
    inForce.beside === null ? null : side(inForce.beside.id),
  ]);
  return { own, beside };
}

/** Every row by code, then modifier; a code that the release lacks is the one's beside it. */
export function scheduleRows({ own, beside }: ScheduleRead): ScheduleRow[] {
  const others = [...(beside?.rows ?? [])].filter(([code]) => !own.rows.has(code));
  const rows = [...rowsOf(own.release, own.rows), ...(beside ? rowsOf(beside.release, others) : [])];
  return rows.sort(byName);
}

function rowsOf(
  release: Release,
  rows: Iterable<readonly [code: string, rows: readonly RelativeValueRow[]]>,
): ScheduleRow[] {
  return [...rows].flatMap(([, ofCode]) => ofCode.map((row) => ({ row, release, deleted: false })));
}

function byName({ row: one }: ScheduleRow, { row: other }: ScheduleRow): number {
  if (one.code !== other.code) return one.code < other.code ? -1 : 1;
  return one.modifier < other.modifier ? -1 : 1;
}
