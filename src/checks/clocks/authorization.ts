import { daysBetween } from '../../schedule/serviceDate.ts';
import type { Finding } from '../alert.ts';
import type { Check } from '../check.ts';
import type { Authorization } from '../checkedVisit.ts';

const FEW_VISITS = 2;
const SOON = 14;
const CITE = 'the authorization that the payer gave, as the request tells it';

/** What the payer authorised: visits that are left and the days they are for. A visit without an authorization needs none here. */
export const checkAuthorization: Check = {
  id: 'authorization',
  payers: 'every-payer',
  run: ({ dateOfService, episode }) =>
    episode?.authorization
      ? [...visits(episode.authorization), ...days(episode.authorization, dateOfService)]
      : [],
};

function visits({ visitsRemaining: left }: Authorization): Finding[] {
  if (left === null || left > FEW_VISITS) return [];
  if (left === 0) {
    return said(
      'authorization-used-up',
      'error',
      'No authorised visit is left: this one is denied. Ask the payer for more before the patient is seen.',
    );
  }
  const message =
    left === 1
      ? 'This visit is the last that is authorised. Ask the payer for more before the next one.'
      : `This visit and ${left - 1} more are authorised. Ask the payer for more now.`;
  return said('authorization-nearly-used', 'warning', message);
}

function days({ from, through }: Authorization, date: string): Finding[] {
  if ((from !== null && date < from) || (through !== null && date > through)) {
    const range = [from === null ? '' : `from ${from}`, through === null ? '' : `through ${through}`];
    const message = `The authorization is for visits ${range.filter((each) => each !== '').join(' ')}, and ${date} is outside: this visit is denied. Ask the payer for one that covers it.`;
    return said('authorization-not-in-date', 'error', message);
  }
  const left = through === null ? null : daysBetween(date, through);
  if (left === null || left > SOON) return [];
  const when = left === 0 ? 'today' : `in ${left === 1 ? '1 day' : `${left} days`}`;
  const message = `The authorization ends ${when}, on ${through}. Ask the payer to extend it if treatment goes on.`;
  return said('authorization-ending', 'warning', message);
}

function said(code: string, severity: Finding['severity'], message: string): Finding[] {
  return [{ code, severity, line: 0, message, cite: CITE }];
}
