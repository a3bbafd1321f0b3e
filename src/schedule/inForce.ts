import type { Calendar, ReleaseEntry, ZipEntry } from './calendar.ts';
import { dayBefore } from './serviceDate.ts';

/**
 * Which release answers a date of service: the one with the latest effective date not after it, never past
 * 31 December of its year. A complete release outranks the shipped extract whatever their dates.
 */
export interface ReleaseInForce {
  readonly entry: ReleaseEntry;
  /** True where a QP answer was asked for and only the non-QP release of the year is published. */
  readonly withoutQpRelease: boolean;
  /** For a QP answer from a QP release: the non-QP release beside it, which holds the codes that QP status does not touch. */
  readonly beside: ReleaseEntry | null;
}

export interface DateRange {
  readonly from: string;
  readonly through: string;
}

type Tracks = readonly ReleaseEntry['track'][];

/** The release in force on a date for a QP or non-QP clinician, or undefined where no release covers the date. */
export function releaseInForce(calendar: Calendar, date: string, qp: boolean): ReleaseInForce | undefined {
  for (const complete of [true, false]) {
    const general = latest(calendar, date, complete, ['single', 'non-qp']);
    const forQp = qp ? latest(calendar, date, complete, ['qp']) : undefined;
    if (forQp) return { entry: forQp, withoutQpRelease: false, beside: general ?? null };
    if (general) {
      return { entry: general, withoutQpRelease: qp && general.track === 'non-qp', beside: null };
    }
  }
  return undefined;
}

function latest(
  calendar: Calendar,
  date: string,
  complete: boolean,
  tracks: Tracks,
): ReleaseEntry | undefined {
  let found: ReleaseEntry | undefined;
  for (const entry of calendar.entries) {
    if (entry.dataset !== 'fee-schedule' || entry.complete !== complete) continue;
    if (
      !tracks.includes(entry.track) ||
      entry.effectiveFrom > date ||
      yearOf(entry.effectiveFrom) !== yearOf(date)
    ) {
      continue;
    }
    if (!found || entry.effectiveFrom >= found.effectiveFrom) found = entry;
  }
  return found;
}

/** The ZIP table in force on a date: the newest whose quarter has begun, however long ago. */
export function zipTableInForce(calendar: Calendar, date: string): ZipEntry | undefined {
  let found: ZipEntry | undefined;
  for (const entry of calendar.entries) {
    if (entry.dataset !== 'zip-localities' || entry.effectiveFrom > date) continue;
    if (!found || entry.effectiveFrom >= found.effectiveFrom) found = entry;
  }
  return found;
}

/** The dates that published fee schedule releases answer, earliest first, adjoining years joined. */
export function coveredDates(calendar: Calendar): DateRange[] {
  const ranges: DateRange[] = [];
  const starts = calendar.entries
    .filter((entry) => entry.dataset === 'fee-schedule')
    .map((entry) => entry.effectiveFrom)
    .sort();
  for (const from of starts) {
    const last = ranges.at(-1);
    if (last && from <= last.through) continue;
    const through = `${yearOf(from)}-12-31`;
    const adjoins =
      last && from === `${yearOf(from)}-01-01` && Number(yearOf(last.through)) + 1 === Number(yearOf(from));
    if (adjoins) ranges[ranges.length - 1] = { from: last.from, through };
    else ranges.push({ from, through });
  }
  return ranges;
}

/** "2026 quarter 3" for a date, CMS's four release periods. */
export function quarterOf(date: string): string {
  return `${yearOf(date)} quarter ${Math.floor((Number(date.slice(5, 7)) - 1) / 3) + 1}`;
}

function yearOf(date: string): string {
  return date.slice(0, 4);
}

/**
 * The dates a published release answers, or undefined where it answers none: it is not published, or it is an extract that
 * a complete release outranks from its first day on.
 */
export function answeredDates(calendar: Calendar, id: string): DateRange | undefined {
  const entry = calendar.entries.find((each) => each.id === id);
  if (entry?.dataset !== 'fee-schedule') return undefined;
  const { effectiveFrom: from } = entry;
  const endOfYear = `${yearOf(from)}-12-31`;
  const ends = calendar.entries
    .filter((other) => other.dataset === 'fee-schedule')
    .filter((other) => sameTrack(other, entry) && yearOf(other.effectiveFrom) === yearOf(from))
    .filter((other) => (other.complete === entry.complete ? other.effectiveFrom > from : other.complete))
    .map((other) => other.effectiveFrom)
    .sort();
  if (ends[0] !== undefined && ends[0] <= from) return undefined;
  return { from, through: ends[0] === undefined ? endOfYear : dayBefore(ends[0]) };
}

function sameTrack(a: ReleaseEntry, b: ReleaseEntry): boolean {
  return (a.track === 'qp') === (b.track === 'qp');
}
