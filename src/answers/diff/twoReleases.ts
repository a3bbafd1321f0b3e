import { formatScaled } from '../../decimal/text.ts';
import type { Locality } from '../../schedule/locality.ts';
import type { ScheduleReader } from '../../schedule/ports.ts';
import { CONVERSION_FACTOR_SCALE, releaseTitle, type Release } from '../../schedule/release.ts';
import type { Setting } from '../../schedule/setting.ts';
import { assumption, type Assumption } from '../assumption.ts';
import { partialRelease } from '../facts/releaseFor.ts';
import { answered, type Answer } from '../refusal.ts';
import { refusedTogether } from '../refusedTogether.ts';
import type { ComparedReleases } from './answer.ts';
import { NATIONAL } from './national.ts';
import { releaseNamed } from './releaseNamed.ts';

/** The names of the two releases, as a person gives them. */
export interface Names {
  readonly from: string;
  readonly to: string;
}

export interface TwoReleases {
  readonly from: Release;
  readonly to: Release;
}

/** Both releases by their names, published or not; what is wrong with the names is told together. */
export async function twoReleases(schedule: ScheduleReader, names: Names): Promise<Answer<TwoReleases>> {
  const stored = await schedule.listReleases();
  const from = releaseNamed(stored, names.from, '/from');
  const to = releaseNamed(stored, names.to, '/to');
  if (!from.ok || !to.ok) return refusedTogether([from, to]);
  return answered({ from: from.value, to: to.value });
}

export function presentReleases(
  { from, to }: TwoReleases,
  locality: Locality,
  setting: Setting,
): ComparedReleases {
  const { carrier, locality: number, name } = locality;
  return {
    from: presented(from),
    to: presented(to),
    place: locality === NATIONAL ? 'national' : { carrier, locality: number, name },
    setting,
  };
}

function presented(release: Release): ComparedReleases['from'] {
  const { id, effectiveFrom, complete, conversionFactor, counts } = release;
  return {
    id,
    title: releaseTitle(release),
    effectiveFrom,
    conversionFactor: formatScaled(conversionFactor, CONVERSION_FACTOR_SCALE),
    codes: counts.codes,
    complete,
  };
}

/** True where one of them holds some codes only, so that a code it lacks says nothing. */
export function isOneAnExtract({ from, to }: TwoReleases): boolean {
  return from.complete !== to.complete;
}

/** What to say where one or both are extracts. */
export function extractAssumptions(releases: TwoReleases): Assumption[] {
  const { from, to } = releases;
  const partial = [...new Set([from, to])].flatMap((release) =>
    partialRelease({ dataset: 'fee-schedule', ...release }),
  );
  if (!isOneAnExtract(releases)) return partial;
  const message = `Only codes that both releases have are compared: ${(from.complete ? to : from).id} is an extract, and a code that it lacks may well exist.`;
  return [...partial, assumption('codes-of-both', message)];
}
