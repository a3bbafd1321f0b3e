import { quarterOf } from '../../schedule/inForce.ts';
import { localityId, type LocalityKey } from '../../schedule/locality.ts';
import { areaOfPlusFour } from '../../schedule/plusFour.ts';
import { assumption, type Assumption } from '../assumption.ts';
import { answered, type Answer } from '../refusal.ts';
import type { Place, PlaceFacts } from './placeOf.ts';
import { candidate, refusedPlace } from './placeRefusal.ts';

/** A ZIP that several localities price: its plus-four tells which, where CMS's table of them is loaded. */
export function areaOfCrossingZip(
  place: Place & { kind: 'zip' },
  facts: PlaceFacts,
  date: string,
  pointer: string,
): Answer<{ readonly key: LocalityKey; readonly assumptions: readonly Assumption[] }> {
  const { plusFours } = facts;
  const area = place.plus4 === undefined ? undefined : areaOfPlusFour(plusFours?.areas ?? [], place.plus4);
  if (!area || !plusFours) return ambiguousZip(place, facts, pointer);
  const message = `The plus-fours of ${quarterOf(date)} are not loaded: those of ${plusFours.inForce.quarter} were used.`;
  const assumptions = plusFours.inForce.ownQuarter ? [] : [assumption('data-of-earlier-quarter', message)];
  return answered({ key: area, assumptions });
}

function ambiguousZip(place: Place & { kind: 'zip' }, facts: PlaceFacts, pointer: string): Answer<never> {
  const choices = choicesFor(facts);
  return refusedPlace('ambiguous-zip', 'This ZIP crosses localities.', {
    pointer: `${pointer}/zip`,
    code: 'ambiguous-zip',
    found: place.zip,
    message:
      choices.size > 1
        ? 'CMS prices services in this ZIP by different localities, depending on the address.'
        : 'CMS prices services in this ZIP by different localities, depending on the address; only the one on this side of the state line is known here.',
    remedy: remedyFor(place, facts),
    candidates: facts.localities.filter((each) => choices.has(localityId(each))).map(candidate),
  });
}

/** The localities of the ZIP's areas where they are known, else those of ZIPs near it, else those of the state. */
function choicesFor({ zips, plusFours, localities }: PlaceFacts): ReadonlySet<string> {
  const known = new Set((plusFours?.areas ?? []).map(localityId));
  if (known.size > 1) return known;
  const nearby = new Set((zips?.rows ?? []).map(localityId));
  if (nearby.size > 1) return nearby;
  const states = new Set(localities.filter((each) => nearby.has(localityId(each))).map(({ state }) => state));
  return new Set(localities.filter(({ state }) => states.has(state)).map(localityId));
}

function remedyFor({ plus4 }: Place & { kind: 'zip' }, { plusFours }: PlaceFacts): string {
  const isKnown = plusFours !== null && plusFours.areas.length > 0;
  if (plus4 === undefined) {
    return isKnown
      ? 'Give the plus-four of the address, or its carrier and locality.'
      : 'Give the carrier and locality of the address; the ZIP alone does not tell.';
  }
  return isKnown
    ? "CMS's table does not have this plus-four: check it, or give the carrier and locality of the address."
    : 'The plus-four table is not loaded: give the carrier and locality of the address.';
}
