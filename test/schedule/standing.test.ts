import { expect, it } from 'vitest';
import { type Calendar, EMPTY_CALENDAR, type ReleaseEntry } from '../../src/schedule/calendar.ts';
import { scheduleStanding } from '../../src/schedule/standing.ts';

function release(id: string, effectiveFrom: string, more: Partial<ReleaseEntry> = {}): ReleaseEntry {
  const letter = id.slice(4, 5);
  return { dataset: 'fee-schedule', id, track: 'non-qp', letter, complete: true, effectiveFrom, ...more };
}

const calendar = (...entries: ReleaseEntry[]): Calendar => ({ ...EMPTY_CALENDAR, entries });

const JANUARY = release('2026A', '2026-01-01');
const JULY = release('2026C', '2026-07-01');

it.each([
  // On a date, with these releases: what answers, quarters behind, days ahead. 1 August to 31 December are 152 days.
  ['2026-08-01', calendar(JULY), '2026C', 0, 152],
  ['2026-09-30', calendar(JULY), '2026C', 0, 92],
  ['2026-10-01', calendar(JULY), '2026C', 1, 91],
  ['2026-12-31', calendar(JULY), '2026C', 1, 0],
  ['2026-12-31', calendar(JANUARY), '2026A', 3, 0],
  ['2026-08-01', calendar(JANUARY, JULY), '2026C', 0, 152],
  // A next year that is loaded already adds its own 365 days.
  ['2026-12-31', calendar(JULY, release('2027A', '2027-01-01')), '2026C', 1, 365],
  // The shipped extract answers too, and a QP release alone answers nobody who is not QP.
  ['2026-08-01', calendar(release('2026Cx', '2026-07-01', { complete: false })), '2026Cx', 0, 152],
  ['2026-08-01', calendar(release('2026Cq', '2026-07-01', { track: 'qp' })), null, null, 0],
  ['2026-06-30', calendar(JULY), null, null, 0],
  ['2027-01-01', calendar(JANUARY, JULY), null, null, 0],
  ['2026-08-01', EMPTY_CALENDAR, null, null, 0],
])('on %s', (date, published, answers, quartersBehind, daysAhead) => {
  expect(scheduleStanding(published, date)).toEqual({ release: answers, quartersBehind, daysAhead });
});
