import type { Calendar, ReleaseEntry } from '../../schedule/calendar.ts';
import { coveredDates, quarterOf, releaseInForce, type ReleaseInForce } from '../../schedule/inForce.ts';
import { releaseTitle } from '../../schedule/release.ts';
import { assumption, type Assumption } from '../assumption.ts';
import { answered, refused, type Answer } from '../refusal.ts';

export interface ReleaseForDate {
  readonly inForce: ReleaseInForce;
  readonly assumptions: readonly Assumption[];
}

/** The release that answers a date of service, or a refusal that names the dates that are covered. */
export function releaseFor(
  calendar: Calendar,
  date: string,
  qp: boolean,
  pointer: string,
): Answer<ReleaseForDate> {
  const inForce = releaseInForce(calendar, date, qp);
  if (!inForce) return noReleaseFor(calendar, date, pointer);
  const { entry } = inForce;
  const assumptions: Assumption[] = [];
  const quarter = quarterOf(date);
  if (quarterOf(entry.effectiveFrom) !== quarter) {
    assumptions.push(
      assumption(
        'data-of-earlier-quarter',
        `The fee schedule of ${quarter} is not loaded: release ${titleOf(entry)} of ${quarterOf(entry.effectiveFrom)} was used.`,
      ),
    );
  }
  return answered({ inForce, assumptions: [...assumptions, ...partialRelease(entry)] });
}

/** What to say of an answer from the extract. */
export function partialRelease(entry: ReleaseEntry): Assumption[] {
  if (entry.complete) return [];
  const message = `Release ${titleOf(entry)} is the extract of therapy codes that comes with the product; import CMS's file for every code.`;
  return [assumption('partial-release', message)];
}

function titleOf({ effectiveFrom, letter, track }: ReleaseEntry): string {
  return releaseTitle({ year: Number(effectiveFrom.slice(0, 4)), letter, track });
}

function noReleaseFor(calendar: Calendar, date: string, pointer: string): Answer<ReleaseForDate> {
  const covered = coveredDates(calendar)
    .map(({ from, through }) => `${from} to ${through}`)
    .join(', ');
  return refused(
    422,
    'no-release-for-date',
    'No published fee schedule release answers this date of service.',
    [
      {
        pointer,
        code: 'no-release-for-date',
        found: date,
        message: covered === '' ? 'No release is published yet.' : `Published releases answer ${covered}.`,
        remedy: 'Give a date that is covered, or import the release that CMS published for this date.',
      },
    ],
  );
}
