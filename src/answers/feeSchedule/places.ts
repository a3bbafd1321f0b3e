import type { Calendar } from '../../schedule/calendar.ts';
import { localityId, type Locality } from '../../schedule/locality.ts';
import type { ScheduleReader } from '../../schedule/ports.ts';
import type { Assumption } from '../assumption.ts';
import { contradiction } from '../contradiction.ts';
import { place } from '../estimate/request.ts';
import { placeOf, placeOfRequest, readZips, type Place } from '../facts/placeOf.ts';
import { parse } from '../parse.ts';
import { answered, refused, type Answer } from '../refusal.ts';
import { refusedTogether } from '../refusedTogether.ts';
import type { FeeScheduleRequest } from './request.ts';

export interface PlacesFound {
  /** Each once, in the order they were asked for. */
  readonly localities: readonly Locality[];
  readonly assumptions: readonly Assumption[];
}

type Asked = Pick<FeeScheduleRequest, 'carrier' | 'locality' | 'zip' | 'plus4' | 'localities'>;

/** The places of a request: one by carrier and locality or by ZIP, or several localities. */
export function placesAsked({ localities, ...one }: Asked): Answer<readonly Place[]> {
  if (localities === undefined) {
    const where = parse(place, one);
    return where.ok ? answered([placeOfRequest(where.value)]) : where;
  }
  const other = Object.entries(one).find(([, value]) => value !== undefined);
  if (other) {
    const [name, value] = other;
    const message = 'One place and several localities are given.';
    return refused(422, 'invalid-request', 'The request contradicts itself.', [
      contradiction(`/${name}`, value ?? null, message, 'Give the one or the other.'),
    ]);
  }
  return answered(
    [...new Set(localities.split(','))].map((pair): Place => {
      const [carrier = '', locality = ''] = pair.split('-');
      return { kind: 'locality', key: { carrier, locality } };
    }),
  );
}

/** The localities of the places in a release; every place that it does not have is told. */
export async function placesFound(
  schedule: ScheduleReader,
  calendar: Calendar,
  { places, localities, date }: { places: readonly Place[]; localities: readonly Locality[]; date: string },
): Promise<Answer<PlacesFound>> {
  const found = await Promise.all(
    places.map(async (each) => {
      const zips = await readZips(schedule, calendar, each, date);
      return placeOf(each, { localities, ...zips }, date, '');
    }),
  );
  const values = found.flatMap((each) => (each.ok ? [each.value] : []));
  if (values.length < found.length) return refusedTogether(found);
  const once = new Map(values.map(({ locality }) => [localityId(locality), locality]));
  return answered({
    localities: [...once.values()],
    assumptions: values.flatMap(({ assumptions }) => assumptions),
  });
}
