import type { Locality } from '../../schedule/locality.ts';
import type { ScheduleReader } from '../../schedule/ports.ts';
import type { Assumption } from '../assumption.ts';
import { place } from '../estimate/request.ts';
import { placeOf, placeOfRequest, readZips } from '../facts/placeOf.ts';
import { parse } from '../parse.ts';
import { answered, type Answer } from '../refusal.ts';
import { refusedTogether } from '../refusedTogether.ts';
import { NATIONAL } from './national.ts';
import type { ReleaseSide } from './releaseSide.ts';

/** Where amounts are compared: the same place as each of the two releases has it. */
export interface PricedAt {
  readonly from: Locality;
  readonly to: Locality;
  readonly assumptions: readonly Assumption[];
}

export interface PlaceAsked {
  readonly carrier?: string | undefined;
  readonly locality?: string | undefined;
  readonly zip?: string | undefined;
  readonly plus4?: string | undefined;
}

/** The place that was asked for in both releases; a ZIP is looked up as of the later of their first days. */
export async function pricedAt(
  schedule: ScheduleReader,
  asked: PlaceAsked,
  from: ReleaseSide,
  to: ReleaseSide,
  pointer: string,
): Promise<Answer<PricedAt>> {
  if (Object.values(asked).every((each) => each === undefined)) {
    return answered({ from: NATIONAL, to: NATIONAL, assumptions: [] });
  }
  const where = parse(place, asked);
  if (!where.ok) return where;
  const wanted = placeOfRequest(where.value);
  const days = [from.release.effectiveFrom, to.release.effectiveFrom].sort();
  const date = days[1] ?? '';
  const zips = await readZips(schedule, await schedule.readCalendar(), wanted, date);
  const inSide = ({ localities, release }: ReleaseSide) =>
    inRelease(release.id, placeOf(wanted, { localities, ...zips }, date, pointer));
  const before = inSide(from);
  if (!before.ok && before.refusal.code !== 'unknown-locality') return before;
  const after = from.release.id === to.release.id ? before : inSide(to);
  if (!before.ok || !after.ok) return refusedTogether([...new Set([before, after])]);
  const { assumptions } = after.value;
  return answered({ from: before.value.locality, to: after.value.locality, assumptions });
}

/** A refusal that says which of the two releases does not have the locality. */
function inRelease<T>(id: string, answer: Answer<T>): Answer<T> {
  if (answer.ok || answer.refusal.code !== 'unknown-locality') return answer;
  const errors = answer.refusal.errors.map((error) => ({
    ...error,
    message: `${error.message} (Release ${id}.)`,
  }));
  return { ok: false, refusal: { ...answer.refusal, errors } };
}
