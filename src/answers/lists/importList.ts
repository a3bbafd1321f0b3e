import type { Kept } from '../../contracts/keeping.ts';
import type { Versioned } from '../../contracts/versioned.ts';
import { dateField } from '../fields.ts';
import { change, type Changed } from '../keeping/change.ts';
import type { Place, Subject } from '../keeping/place.ts';
import type { WriteMode } from '../keeping/writeCondition.ts';
import { answered, type Answer } from '../refusal.ts';
import { parseParameter } from '../parseParameter.ts';
import type { ReadList } from './readList.ts';

/** What became of a list that was taken in: how the document changed, and how the list was read. */
export type Imported<Document> = Changed<Document> & Omit<ReadList<unknown>, 'rows'>;

/** A list that is to become that of the version that begins on a day. */
export interface ListArrival {
  readonly bytes: Uint8Array;
  readonly effectiveFrom: string;
}

/** Takes a list in: `read` makes rows of it, and `next` puts them into what is stored; either may refuse. */
export async function importList<Document extends Versioned, Row>(
  subject: Subject<Document>,
  place: Place<Document>,
  id: string,
  { bytes, effectiveFrom }: ListArrival,
  mode: WriteMode,
  read: (bytes: Uint8Array) => Answer<ReadList<Row>>,
  next: (stored: Kept<Document> | undefined, rows: readonly Row[]) => Answer<Document>,
): Promise<Answer<Imported<Document>>> {
  const day = parseParameter('effectiveFrom', dateField, effectiveFrom);
  if (!day.ok) return day;
  const list = read(bytes);
  if (!list.ok) return list;
  const { rows, ...how } = list.value;
  const changed = await change(subject, place, id, mode, (stored) => next(stored, rows));
  return changed.ok ? answered({ ...changed.value, ...how }) : changed;
}
