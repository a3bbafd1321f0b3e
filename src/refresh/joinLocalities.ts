import { localityId, type Locality, type LocalityKey } from '../schedule/locality.ts';
import type { AnesthesiaTable } from '../schedule/layouts/anesthesia.ts';
import type { CountyTable } from '../schedule/layouts/counties.ts';
import type { GpciTable } from '../schedule/layouts/gpci.ts';
import type { OppsCap } from '../schedule/release.ts';
import type { SetAside } from './inputFile.ts';

/** A table and the member it was read from. */
export interface Read<T> {
  readonly member: string;
  readonly facts: T;
}

export interface JoinedLocalities {
  readonly localities: readonly Locality[];
  readonly oppsCaps: readonly OppsCap[];
  readonly setAside: readonly SetAside[];
}

/**
 * The localities of the GPCI table with their counties and anesthesia factors, and the OPPS caps of those localities. The
 * GPCI table says which localities there are; rows of another are set aside and told. (CMS's OPPSCAP of 2025 prints
 * every price also for 01112-17, -18 and -71 to -74, which are under 01182.)
 */
export function joinLocalities(
  gpci: Read<GpciTable>,
  counties: Read<CountyTable> | null,
  anesthesia: Read<AnesthesiaTable> | null,
  oppsCaps: Read<readonly OppsCap[]> | null,
): JoinedLocalities {
  const known = new Set(gpci.facts.localities.map(localityId));
  const countiesOf = new Map(counties?.facts.localities.map((row) => [localityId(row), row.counties]));
  const factorOf = new Map(
    anesthesia?.facts.localities.map((row) => [localityId(row), row.conversionFactor]),
  );
  const localities = gpci.facts.localities.map((row) => ({
    ...row,
    counties: countiesOf.get(localityId(row)) ?? null,
    anesthesiaConversionFactor: factorOf.get(localityId(row)) ?? null,
  }));
  return {
    localities,
    oppsCaps: oppsCaps?.facts.filter((cap) => known.has(localityId(cap))) ?? [],
    setAside: [
      ...strangers(counties?.member, counties?.facts.localities, known),
      ...strangers(anesthesia?.member, anesthesia?.facts.localities, known),
      ...strangers(oppsCaps?.member, oppsCaps?.facts, known),
      ...absent(counties?.member, localities, countiesOf),
      ...absent(anesthesia?.member, localities, factorOf),
    ],
  };
}

function strangers(
  member: string | undefined,
  rows: readonly LocalityKey[] | undefined,
  known: ReadonlySet<string>,
): SetAside[] {
  const unknown = rows?.filter((row) => !known.has(localityId(row))) ?? [];
  if (member === undefined || unknown.length === 0) return [];
  const reason = `localities that the GPCI file does not have: ${list(unknown)}`;
  return [{ member, reason, count: unknown.length }];
}

function absent(
  member: string | undefined,
  localities: readonly LocalityKey[],
  named: ReadonlyMap<string, unknown>,
): SetAside[] {
  const lacking = localities.filter((row) => !named.has(localityId(row)));
  if (member === undefined || lacking.length === 0) return [];
  return [
    { member, reason: `no row for localities of the GPCI file: ${list(lacking)}`, count: lacking.length },
  ];
}

const LISTED = 12;

function list(rows: readonly LocalityKey[]): string {
  const ids = [...new Set(rows.map(localityId))].sort();
  const more = ids.length > LISTED ? ` and ${ids.length - LISTED} more` : '';
  return ids.slice(0, LISTED).join(', ') + more;
}
