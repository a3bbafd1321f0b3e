import { daysAfter, daysBetween } from '../../schedule/serviceDate.ts';
import type { Finding } from '../alert.ts';
import type { Check } from '../check.ts';
import { isTherapyVisit } from './therapyVisit.ts';

/** The most days that a certification lasts, its first day counted: of the readings of 90 days the shorter. */
const MOST_DAYS = 90;
const SOON = 14;
const CITE = '42 CFR 424.24(c); Medicare Benefit Policy Manual ch.15 s.220.1.3';

/** The plan's certification: the plan's own duration or 90 calendar days, whichever ends first; then it is certified anew. */
export const checkCertification: Check = {
  id: 'certification',
  payers: 'medicare',
  run: (visit) => {
    if (!isTherapyVisit(visit)) return [];
    const { certifiedFrom: from = null, certifiedThrough: through = null } = visit.episode ?? {};
    const byLaw = from === null ? null : daysAfter(from, MOST_DAYS - 1);
    const last = [through, byLaw].filter((day) => day !== null).sort()[0];
    if (last === undefined) return { missing: 'episode' };
    return [
      ...(from !== null && visit.dateOfService < from ? tooEarly(from) : []),
      ...untilLast(visit.dateOfService, last, through !== null && last < through),
    ];
  },
};

function tooEarly(from: string): Finding[] {
  const message = `The certification begins on ${from}, after this visit: see whether an earlier one covers it.`;
  return [{ code: 'certification-not-begun', severity: 'error', line: 0, message, cite: CITE }];
}

function untilLast(date: string, last: string, isCut: boolean): Finding[] {
  const why = isCut ? ', 90 days being the most that one lasts' : '';
  if (date > last) {
    const message = `The plan of care was certified through ${last}${why}, and this visit is after it: it is denied until the physician certifies the plan anew. Get the recertification signed.`;
    return [{ code: 'certification-ended', severity: 'error', line: 0, message, cite: CITE }];
  }
  const left = daysBetween(date, last);
  if (left > SOON) return [];
  const when =
    left === 0 ? 'today is its last day' : `${left === 1 ? '1 day' : `${left} days`} from this visit`;
  const message = `The plan of care is certified through ${last}${why}: ${when}. Send the plan for recertification now.`;
  return [{ code: 'certification-ending', severity: 'warning', line: 0, message, cite: CITE }];
}
