import { z } from '@hono/zod-openapi';
import type { Judgement } from '../../refresh/gate/judgement.ts';
import { judge, readWhole } from '../../refresh/judging.ts';
import type { ScheduleReader } from '../../schedule/ports.ts';
import { answered, type Answer } from '../refusal.ts';
import { unknownRelease } from './unknownRelease.ts';

const severity = z.enum(['wrong', 'doubtful', 'note']);

export const judgementAnswer = z
  .object({
    verdict: z.enum(['wrong', 'doubtful', 'passed']),
    release: z.string(),
    before: z.string().nullable().openapi({ description: 'The release it was compared with' }),
    findings: z.array(
      z.object({
        check: z.string(),
        severity,
        where: z.string().nullable().openapi({ description: 'A code, a locality, or both' }),
        found: z.string(),
        expected: z.string().nullable(),
        message: z.string(),
      }),
    ),
    counts: z
      .array(z.object({ check: z.string(), wrong: z.int(), doubtful: z.int(), note: z.int() }))
      .openapi({ description: 'How many findings each check has, listed or not' }),
  })
  .openapi('Judgement');

/** What the gate says of a stored release beside what is published now. */
export async function judgementOf(id: string, schedule: ScheduleReader): Promise<Answer<Judgement>> {
  const whole = await readWhole(schedule, id);
  if (!whole) return unknownRelease(id);
  const { entries } = await schedule.readCalendar();
  return answered(await judge(schedule, whole, entries));
}
