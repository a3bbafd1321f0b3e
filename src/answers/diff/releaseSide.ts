import { names } from '../../contracts/codeRanges.ts';
import type { Locality } from '../../schedule/locality.ts';
import type { ScheduleReader } from '../../schedule/ports.ts';
import type { RelativeValueRow } from '../../schedule/relativeValues.ts';
import type { Release } from '../../schedule/release.ts';
import { singleCodes } from './codesField.ts';

/** One of the two releases that are compared, as far as it was read. */
export interface ReleaseSide {
  readonly release: Release;
  readonly localities: readonly Locality[];
  /** Every modifier's row of each code. */
  readonly rows: ReadonlyMap<string, readonly RelativeValueRow[]>;
}

/** Reads the codes that are asked for, all of them where none is named. Codes are read one by one, ranges by the whole release. */
export async function readSide(
  schedule: ScheduleReader,
  release: Release,
  codes: readonly string[] | undefined,
): Promise<ReleaseSide> {
  const single = singleCodes(codes);
  const [localities, rows] = await Promise.all([
    schedule.readLocalities(release.id),
    single ? schedule.readCodes(release.id, single) : wholeRelease(schedule, release.id),
  ]);
  const wanted = codes && !single ? [...rows].filter(([code]) => names(codes, code)) : rows;
  return { release, localities, rows: new Map(wanted) };
}

/** Every row of a stored release, by its code. */
export async function wholeRelease(
  schedule: ScheduleReader,
  id: string,
): Promise<Map<string, readonly RelativeValueRow[]>> {
  const content = await schedule.readContent(id);
  if (!content) throw new Error(`release ${id} is listed and cannot be read`);
  return Map.groupBy(content.rows, ({ code }) => code);
}
