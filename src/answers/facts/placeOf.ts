import type { Calendar, PlusFourEntry } from '../../schedule/calendar.ts';
import { quarterOf, zipTableInForce } from '../../schedule/inForce.ts';
import { localityId, type Locality, type LocalityKey } from '../../schedule/locality.ts';
import type { PlusFourArea } from '../../schedule/plusFour.ts';
import type { ScheduleReader } from '../../schedule/ports.ts';
import { plusFoursInForce, type SetInForce } from '../../schedule/setInForce.ts';
import type { ZipLocality } from '../../schedule/zipLocalities.ts';
import { assumption, type Assumption } from '../assumption.ts';
import { answered, type Answer } from '../refusal.ts';
import { areaOfCrossingZip } from './crossingZip.ts';
import { candidate, refusedPlace } from './placeRefusal.ts';

/** Where a service was furnished, as a request says it. */
export type Place =
  | { readonly kind: 'locality'; readonly key: LocalityKey }
  | { readonly kind: 'zip'; readonly zip: string; readonly plus4: string | undefined };

export interface PlaceFound {
  readonly locality: Locality;
  readonly assumptions: readonly Assumption[];
}

/** What the store says of a place, read in one step beside everything else. */
export interface PlaceFacts {
  readonly localities: readonly Locality[];
  /** The rows of the ZIP's three-digit area and the table's first day; null where the place is not a ZIP. */
  readonly zips: { readonly rows: readonly ZipLocality[]; readonly effectiveFrom: string } | null;
  /** The areas of the ZIP by plus-four; null where no table of them is loaded for the date, or the place is not a ZIP. */
  readonly plusFours: {
    readonly areas: readonly PlusFourArea[];
    readonly inForce: SetInForce<PlusFourEntry>;
  } | null;
}

export function placeOfRequest(place: {
  carrier?: string | undefined;
  locality?: string | undefined;
  zip?: string | undefined;
  plus4?: string | undefined;
}): Place {
  if (place.zip !== undefined) return { kind: 'zip', zip: place.zip, plus4: place.plus4 };
  return { kind: 'locality', key: { carrier: place.carrier ?? '', locality: place.locality ?? '' } };
}

/** Reads what the tables whose quarter has begun on the date say of a ZIP, in one step. */
export async function readZips(
  schedule: ScheduleReader,
  calendar: Calendar,
  place: Place,
  date: string,
): Promise<Pick<PlaceFacts, 'zips' | 'plusFours'>> {
  if (place.kind !== 'zip') return { zips: null, plusFours: null };
  const table = zipTableInForce(calendar, date);
  const inForce = plusFoursInForce(calendar, date);
  const [rows, areas] = await Promise.all([
    table ? schedule.readZips(table.id, place.zip.slice(0, 3)) : [],
    inForce ? schedule.readPlusFours(inForce.entry.id, place.zip) : [],
  ]);
  return {
    zips: { rows, effectiveFrom: table?.effectiveFrom ?? '' },
    plusFours: inForce ? { areas, inForce } : null,
  };
}

/** The locality that prices a service at a place; an ambiguous ZIP is refused with its candidates. */
export function placeOf(place: Place, facts: PlaceFacts, date: string, pointer: string): Answer<PlaceFound> {
  if (place.kind === 'locality') return byKey(place.key, facts.localities, pointer, []);
  const { zip } = place;
  if (facts.zips === null || facts.zips.effectiveFrom === '') return noZipTable(zip, date, pointer);
  const row = facts.zips.rows.find((each) => each.zip === zip);
  if (!row) return unknownZip(zip, pointer);
  if (row.crossesLocalities) {
    const area = areaOfCrossingZip(place, facts, date, pointer);
    return area.ok ? byKey(area.value.key, facts.localities, pointer, area.value.assumptions) : area;
  }
  const assumptions: Assumption[] =
    quarterOf(facts.zips.effectiveFrom) === quarterOf(date)
      ? []
      : [
          assumption(
            'data-of-earlier-quarter',
            `The ZIP table of ${quarterOf(date)} is not loaded: that of ${quarterOf(facts.zips.effectiveFrom)} was used.`,
          ),
        ];
  return byKey(row, facts.localities, pointer, assumptions);
}

function byKey(
  key: LocalityKey,
  localities: readonly Locality[],
  pointer: string,
  assumptions: readonly Assumption[],
): Answer<PlaceFound> {
  const locality = localities.find((each) => each.carrier === key.carrier && each.locality === key.locality);
  if (locality) return answered({ locality, assumptions });
  const sameNumber = localities.filter(
    (each) => each.carrier === key.carrier || each.locality === key.locality,
  );
  return refusedPlace('unknown-locality', 'There is no such locality on the fee schedule.', {
    pointer,
    code: 'unknown-locality',
    found: localityId(key),
    message: 'No locality has this carrier and number together.',
    remedy:
      'Give the carrier (MAC) and the locality number of one row of the fee schedule; numbers repeat between carriers.',
    candidates: sameNumber.slice(0, 40).map(candidate),
  });
}

function unknownZip(zip: string, pointer: string): Answer<PlaceFound> {
  return refusedPlace('unknown-zip', "The ZIP is not in CMS's table.", {
    pointer: `${pointer}/zip`,
    code: 'unknown-zip',
    found: zip,
    message: "CMS's ZIP table does not list it.",
    remedy: 'Check the ZIP, or give the carrier and locality instead.',
  });
}

function noZipTable(zip: string, date: string, pointer: string): Answer<PlaceFound> {
  return refusedPlace('unknown-zip', 'No ZIP table answers this date of service.', {
    pointer: `${pointer}/zip`,
    code: 'unknown-zip',
    found: zip,
    message: `No ZIP table whose quarter had begun on ${date} is loaded.`,
    remedy: 'Give the carrier and locality instead.',
  });
}
