import type { Locality } from '../../schedule/locality.ts';
import type { ScheduleReader } from '../../schedule/ports.ts';
import type { Setting } from '../../schedule/setting.ts';
import { assumption, type Assumption } from '../assumption.ts';
import { parse } from '../parse.ts';
import { answered, type Answer } from '../refusal.ts';
import type { DiffAnswer } from './answer.ts';
import { compareLocalities } from './compareLocalities.ts';
import { compareRows, type PricedSide } from './compareRows.ts';
import { pricedAt } from './pricedAt.ts';
import { readSide, type ReleaseSide } from './releaseSide.ts';
import { diffRequest } from './request.ts';
import {
  extractAssumptions,
  isOneAnExtract,
  presentReleases,
  twoReleases,
  type Names,
} from './twoReleases.ts';
import { unitCentsIn } from './unitCents.ts';

/** What changed from one stored release to another: codes, statuses, values, and amounts at a place. */
export async function diff(
  names: Names,
  input: unknown,
  schedule: ScheduleReader,
): Promise<Answer<DiffAnswer>> {
  const request = parse(diffRequest, input);
  if (!request.ok) return request;
  const releases = await twoReleases(schedule, names);
  if (!releases.ok) return releases;
  const { codes, setting = 'non-facility', ...asked } = request.value;
  const [from, to] = await Promise.all([
    readSide(schedule, releases.value.from, codes),
    readSide(schedule, releases.value.to, codes),
  ]);
  const place = await pricedAt(schedule, asked, from, to, '');
  if (!place.ok) return place;
  const { changes, counts } = compareRows(
    pricedSide(from, place.value.from, setting),
    pricedSide(to, place.value.to, setting),
    isOneAnExtract(releases.value),
  );
  return answered({
    ...presentReleases(releases.value, place.value.to, setting),
    localities: compareLocalities(from.localities, to.localities),
    counts,
    rows: changes,
    assumptions: [
      ...extractAssumptions(releases.value),
      ...place.value.assumptions,
      ...inNeither(codes ?? [], from, to),
    ],
  });
}

function pricedSide({ release, rows }: ReleaseSide, locality: Locality, setting: Setting): PricedSide {
  return { rows, priceOf: unitCentsIn(release, locality, setting) };
}

/** Codes that were asked for by themselves and that nobody has: a code mistyped would else look like one that stays the same. */
function inNeither(codes: readonly string[], from: ReleaseSide, to: ReleaseSide): Assumption[] {
  const unknown = codes.filter((code) => !code.includes('-') && !from.rows.has(code) && !to.rows.has(code));
  if (unknown.length === 0) return [];
  return [assumption('codes-in-neither', `Neither release has ${[...new Set(unknown)].join(', ')}.`)];
}
