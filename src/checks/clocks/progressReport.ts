import type { Finding } from '../alert.ts';
import type { Check } from '../check.ts';
import type { Episode } from '../checkedVisit.ts';
import { isTherapyVisit } from './therapyVisit.ts';

/** A report at least once every so many treatment days; the day it is due counts as one of them. */
const EVERY = 10;
const CITE = 'Medicare Benefit Policy Manual ch.15 s.220.3.D';

/** The progress report that a therapist (not an assistant) writes at least every tenth treatment day. */
export const checkProgressReport: Check = {
  id: 'progress-report',
  payers: 'medicare',
  run: (visit) => {
    if (!isTherapyVisit(visit)) return [];
    const visits = treatmentDays(visit.episode);
    return visits === null ? { missing: 'episode' } : report(visits);
  },
};

/** The first period begins with the first visit; how many visits later ones have had only the request can say. */
function treatmentDays(episode: Episode | null): number | null {
  const { visitsSinceProgressReport = null, visitNumber = null } = episode ?? {};
  return visitsSinceProgressReport ?? (visitNumber !== null && visitNumber <= EVERY ? visitNumber : null);
}

function report(visits: number): Finding[] {
  const finding = (code: string, severity: Finding['severity'], message: string): Finding[] => [
    { code, severity, line: 0, message, cite: CITE },
  ];
  if (visits > EVERY) {
    const message = `This is treatment day ${visits} since the last progress report, which was due by the ${EVERY}th: visits without it may be denied. The therapist writes the report before anything more is billed.`;
    return finding('progress-report-overdue', 'error', message);
  }
  if (visits === EVERY) {
    const message = `This is treatment day ${EVERY} since the last progress report: the therapist writes it by the end of this visit.`;
    return finding('progress-report-due', 'warning', message);
  }
  if (visits < EVERY - 1) return [];
  const message = `This is treatment day ${visits} since the last progress report: it is due by the next visit, written by the therapist and not the assistant.`;
  return finding('progress-report-near', 'info', message);
}
