import type { Calendar } from '../../schedule/calendar.ts';
import { quarterOf, zipTableInForce } from '../../schedule/inForce.ts';
import { localityId, type Locality, type LocalityKey } from '../../schedule/locality.ts';
import type { ScheduleReader } from '../../schedule/ports.ts';
import type { ZipLocality } from '../../schedule/zipLocalities.ts';
import { assumption, type Assumption } from '../assumption.ts';
import { answered, refused, type Answer, type Candidate, type RefusalError } from '../refusal.ts';

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

/** Starts reading the ZIP's rows, where the place is a ZIP and a table's quarter has begun on the date. */
export async function readZips(
  schedule: ScheduleReader,
  calendar: Calendar,
  place: Place,
  date: string,
): Promise<PlaceFacts['zips']> {
  if (place.kind !== 'zip') return null;
  const table = zipTableInForce(calendar, date);
  if (!table) return { rows: [], effectiveFrom: '' };
  return {
    rows: await schedule.readZips(table.id, place.zip.slice(0, 3)),
    effectiveFrom: table.effectiveFrom,
  };
}

/** The locality that prices a service at a place; an ambiguous ZIP is refused with its candidates. */
export function placeOf(place: Place, facts: PlaceFacts, date: string, pointer: string): Answer<PlaceFound> {
  if (place.kind === 'locality') return byKey(place.key, facts.localities, pointer, []);
  const { zip } = place;
  if (facts.zips === null || facts.zips.effectiveFrom === '') return noZipTable(zip, date, pointer);
  const row = facts.zips.rows.find((each) => each.zip === zip);
  if (!row) return unknownZip(zip, pointer);
  if (row.crossesLocalities) return ambiguousZip(place, facts, pointer);
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

function ambiguousZip(
  place: Place & { kind: 'zip' },
  facts: PlaceFacts,
  pointer: string,
): Answer<PlaceFound> {
  const nearby = new Set((facts.zips?.rows ?? []).map(localityId));
  const states = new Set(
    facts.localities.filter((each) => nearby.has(localityId(each))).map((each) => each.state),
  );
  const choices =
    nearby.size > 1
      ? nearby
      : new Set(facts.localities.filter((each) => states.has(each.state)).map(localityId));
  const remedy =
    place.plus4 === undefined
      ? 'Give the carrier and locality of the address; the ZIP alone does not tell.'
      : 'The plus-four table is not loaded: give the carrier and locality of the address.';
  return refusedPlace('ambiguous-zip', 'This ZIP crosses localities.', {
    pointer: `${pointer}/zip`,
    code: 'ambiguous-zip',
    found: place.zip,
    message:
      choices.size > 1
        ? 'CMS prices services in this ZIP by different localities, depending on the address.'
        : 'CMS prices services in this ZIP by different localities, depending on the address; only the one on this side of the state line is known here.',
    remedy,
    candidates: facts.localities.filter((each) => choices.has(localityId(each))).map(candidate),
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

function refusedPlace(
  code: 'unknown-locality' | 'ambiguous-zip' | 'unknown-zip',
  title: string,
  error: RefusalError,
) {
  return refused(422, code, title, [error]);
}

function candidate({ carrier, locality, name }: Locality): Candidate {
  return { carrier, locality, name };
}
