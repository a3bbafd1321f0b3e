import { z } from '@hono/zod-openapi';
import { rollBack } from '../../refresh/publishing.ts';
import { rolledBack, type Calendar } from '../../schedule/calendar.ts';
import type { ScheduleStore } from '../../schedule/ports.ts';
import type { WriteMode } from '../keeping/writeCondition.ts';
import { answered, refused, type Answer } from '../refusal.ts';

export const rolledBackAnswer = z
  .object({
    dryRun: z.boolean(),
    calendar: z.int().openapi({ description: 'The number of the calendar as it is stored now' }),
    published: z.array(z.string()),
    withdrawn: z.array(z.string()).openapi({ description: 'Published before and no longer' }),
    restored: z.array(z.string()).openapi({ description: 'Not published before and now again' }),
  })
  .openapi('RolledBack');

export type RolledBack = Readonly<z.infer<typeof rolledBackAnswer>>;

/** Undoes the last change of what is published, or tells what that would do. The revision of the condition is the calendar's number. */
export async function rollback(
  { condition, dryRun }: WriteMode,
  schedule: ScheduleStore,
): Promise<Answer<RolledBack>> {
  const only = condition.kind === 'revision' ? condition.revision : undefined;
  const before = await schedule.readCalendar();
  if (only !== undefined && only !== before.version) return changedMeanwhile(only);
  if (dryRun) {
    const after = rolledBack(before);
    return after ? answered({ ...told(before, after), dryRun, calendar: before.version }) : nothing();
  }
  const after = await rollBack(schedule, only);
  if (after) return answered({ ...told(before, after), dryRun, calendar: after.version });
  const now = await schedule.readCalendar();
  return only !== undefined && only !== now.version ? changedMeanwhile(only) : nothing();
}

function told(before: Calendar, after: Calendar) {
  const old = before.entries.map(({ id }) => id);
  const published = after.entries.map(({ id }) => id);
  return {
    published,
    withdrawn: old.filter((id) => !published.includes(id)),
    restored: published.filter((id) => !old.includes(id)),
  };
}

function nothing(): Answer<never> {
  return refused(409, 'nothing-to-roll-back', 'There is nothing to go back to.', [
    {
      pointer: '',
      code: 'nothing-to-roll-back',
      found: null,
      message: 'Nothing was published before.',
      remedy: 'See what is loaded with "allowable releases", or GET /v1/releases.',
    },
  ]);
}

function changedMeanwhile(found: number): Answer<never> {
  return refused(412, 'calendar-changed', 'What is published was changed by somebody else.', [
    {
      pointer: '/if-match',
      code: 'calendar-changed',
      found: String(found),
      message: 'What is published is not what the dry run saw.',
      remedy: 'Ask for a dry run again, and look at what it would undo now.',
    },
  ]);
}
