import type { Contract } from '../../contracts/contract.ts';
import type { Calendar, ReleaseEntry } from '../../schedule/calendar.ts';
import { coveredDates, releaseInForce } from '../../schedule/inForce.ts';
import { assumption } from '../assumption.ts';
import { answered, refused, type Answer } from '../refusal.ts';
import { partialRelease, releaseFor, type ReleaseForDate } from './releaseFor.ts';

export interface ScheduleWanted {
  readonly date: string;
  readonly qp: boolean;
  /** Null under Original Medicare. */
  readonly contract: Contract | null;
  /** Whether a date in a year that is not loaded may be answered by the newest schedule before it, as plans ahead are. */
  readonly orTheNewestBefore: boolean;
}

/** The release that a visit is priced from: the date's own, or the one that the payer's terms pin. */
export function scheduleOf(calendar: Calendar, wanted: ScheduleWanted): Answer<ReleaseForDate> {
  const pinned = wanted.contract?.terms.schedule;
  if (pinned && wanted.contract) return pinnedSchedule(calendar, wanted.contract, pinned);
  const own = releaseFor(calendar, wanted.date, wanted.qp, '/dateOfService');
  if (own.ok || !wanted.orTheNewestBefore) return own;
  const before = coveredDates(calendar).findLast(({ through }) => through < wanted.date);
  if (!before) return own;
  const earlier = releaseFor(calendar, before.through, wanted.qp, '/dateOfService');
  if (!earlier.ok) return own;
  const year = wanted.date.slice(0, 4);
  const message = `The fee schedule of ${year} is not loaded: visits of ${year} are priced by release ${earlier.value.inForce.entry.id}.`;
  return answered({ ...earlier.value, assumptions: [assumption('schedule-of-earlier-year', message)] });
}

function pinnedSchedule(
  calendar: Calendar,
  { payer }: Contract,
  pinned: NonNullable<Contract['terms']['schedule']>,
): Answer<ReleaseForDate> {
  const found =
    'year' in pinned
      ? releaseInForce(calendar, `${pinned.year}-12-31`, false)
      : releaseNamed(calendar, pinned.release);
  if (found) return answered({ inForce: found, assumptions: partialRelease(found.entry) });
  const wanted = 'year' in pinned ? `of ${pinned.year}` : pinned.release;
  return refused(
    422,
    'no-release-for-date',
    "The fee schedule that the payer's terms rest on is not loaded.",
    [
      {
        pointer: '/payer',
        code: 'payer-schedule-not-loaded',
        found: payer,
        message: `Its terms rest on the fee schedule ${wanted}, which is not published here.`,
        remedy: "Import CMS's file of that schedule, or correct the payer's terms.",
      },
    ],
  );
}

/** A release that is published, or was: a corrected one that took its place leaves it readable. */
function releaseNamed(calendar: Calendar, id: string) {
  const entry = [calendar.entries, ...calendar.history]
    .flat()
    .find((each): each is ReleaseEntry => each.dataset === 'fee-schedule' && each.id === id);
  return entry && { entry, withoutQpRelease: false, beside: null };
}
