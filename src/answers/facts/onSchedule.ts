import type { RowInRelease } from '../../pricing/rowFacts.ts';
import type { Calendar } from '../../schedule/calendar.ts';
import type { ReleaseInForce } from '../../schedule/inForce.ts';
import type { ScheduleReader } from '../../schedule/ports.ts';
import type { Answer } from '../refusal.ts';
import { withTechnicalCodes } from './companionRows.ts';
import { placeOf, readZips, type Place, type PlaceFacts, type PlaceFound } from './placeOf.ts';
import { readRows, rowOf, type CodeRequested, type RowsRead } from './rowsOf.ts';

/** What a release says of a place and of some codes, read in one step. */
export interface OnSchedule<Code extends CodeRequested> {
  readonly place: Answer<PlaceFound>;
  readonly localities: PlaceFacts['localities'];
  readonly rows: RowsRead;
  /** The row of each code, in their order. */
  readonly found: readonly { readonly code: Code; readonly row: Answer<RowInRelease> }[];
}

/** `pointer` is where the place stands in the request. */
export async function onSchedule<Code extends CodeRequested>(
  schedule: ScheduleReader,
  calendar: Calendar,
  inForce: ReleaseInForce,
  asked: {
    readonly place: Place;
    readonly date: string;
    readonly pointer: string;
    readonly codes: readonly Code[];
  },
): Promise<OnSchedule<Code>> {
  const [localities, zips, rows] = await Promise.all([
    schedule.readLocalities(inForce.entry.id),
    readZips(schedule, calendar, asked.place, asked.date),
    readRows(schedule, calendar, inForce, withTechnicalCodes(asked.codes)),
  ]);
  return {
    place: placeOf(asked.place, { localities, ...zips }, asked.date, asked.pointer),
    localities,
    rows,
    found: asked.codes.map((code) => ({ code, row: rowOf(code, rows) })),
  };
}
