import type { Kept } from '../../contracts/keeping.ts';
import type { Versioned } from '../../contracts/versioned.ts';
import { dateField } from '../fields.ts';
import { change, type Changed } from '../keeping/change.ts';
import type { Place, Subject } from '../keeping/place.ts';
import type { WriteMode } from '../keeping/writeCondition.ts';
import { answered, type Answer } from '../refusal.ts';
import { parseParameter } from '../parseParameter.ts';
import type { ListedAmount } from './amountsField.ts';
import { type ReadAmounts, readAmounts } from './readAmounts.ts';

/** What became of a list that was taken in: how the document changed, and how the list was read. */
export type Imported<Document> = Changed<Document> & Omit<ReadAmounts, 'amounts'>;

/** A list that is to become that of the version that begins on a day. */
export interface ListArrival {
  readonly bytes: Uint8Array;
  readonly effectiveFrom: string;
}

/** Takes a list in by `next`, which puts the amounts into what is stored, or refuses. What is wrong with the list or the day is told together. */
export async function importList<Document extends Versioned>(
  subject: Subject<Document>,
  place: Place<Document>,
  id: string,
  { bytes, effectiveFrom }: ListArrival,
  mode: WriteMode,
  next: (stored: Kept<Document> | undefined, amounts: readonly ListedAmount[]) => Answer<Document>,
): Promise<Answer<Imported<Document>>> {
  const day = parseParameter('effectiveFrom', dateField, effectiveFrom);
  if (!day.ok) return day;
  const list = readAmounts(bytes);
  if (!list.ok) return list;
  const { amounts, ...read } = list.value;
  const changed = await change(subject, place, id, mode, (stored) => next(stored, amounts));
  return changed.ok ? answered({ ...changed.value, ...read }) : changed;
}
