import { visitDates } from '../../contracts/plan/visitDates.ts';
import { answered, refused, type Answer } from '../refusal.ts';
import { MOST_VISITS, type PlanGroup, type PlanRequest } from './request.ts';

/** A day of the plan: groups that fall on one day are one visit, for the therapy reduction looks at the day. */
export interface PlanDay {
  readonly date: string;
  readonly groups: readonly number[];
}

/** The days of a plan in their order; too many of them are refused. */
export function planDays({ start, groups }: PlanRequest): Answer<readonly PlanDay[]> {
  const early = groups.flatMap(({ dates = [] }, group) =>
    dates.flatMap((date, index) => (date < start ? [{ group, index, date }] : [])),
  );
  if (early.length > 0) {
    return refused(
      422,
      'invalid-request',
      'The request is not one that can be answered.',
      early.map(({ group, index, date }) => ({
        pointer: `/groups/${group}/dates/${index}`,
        code: 'before-start',
        found: date,
        message: `The plan starts on ${start}.`,
        remedy: 'Give a date that is not before the start.',
      })),
    );
  }
  const byDate = new Map<string, number[]>();
  for (const [group, dates] of visitDates(start, groups.map(timesOf)).entries()) {
    for (const date of dates) byDate.set(date, [...(byDate.get(date) ?? []), group]);
  }
  if (byDate.size > MOST_VISITS) return tooMany(byDate.size);
  const days = [...byDate].map(([date, members]) => ({ date, groups: members }));
  return answered(days.sort((a, b) => (a.date < b.date ? -1 : 1)));
}

function timesOf({ visitsPerWeek = 1, weeks = 1, fromWeek, dates }: PlanGroup) {
  return dates ? { dates } : { visitsPerWeek, weeks, fromWeek };
}

function tooMany(found: number): Answer<never> {
  return refused(422, 'invalid-request', 'The request is not one that can be answered.', [
    {
      pointer: '/groups',
      code: 'too-many-visits',
      found: String(found),
      message: `A plan has at most ${MOST_VISITS} days.`,
      remedy: 'Ask for it in parts.',
    },
  ]);
}
