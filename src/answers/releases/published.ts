import { z } from '@hono/zod-openapi';
import type { Judgement } from '../../refresh/gate/judgement.ts';
import { judge, readWhole } from '../../refresh/judging.ts';
import { publish, releaseEntry } from '../../refresh/publishing.ts';
import { wasEverPublished } from '../../schedule/calendar.ts';
import { dataSetEntry } from '../../schedule/dataSet.ts';
import type { ScheduleStore } from '../../schedule/ports.ts';
import type { Release } from '../../schedule/release.ts';
import { answered, refused, type Answer } from '../refusal.ts';
import { unknownRelease } from './unknownRelease.ts';

const LONGEST_REASON = 500;

export const acceptField = z
  .string('Give the reason as text.')
  .trim()
  .min(1, 'Say why it is right, or leave it out.')
  .max(LONGEST_REASON, `Say it in at most ${LONGEST_REASON} characters.`)
  .openapi({ description: 'Why it is published although the gate finds it doubtful' });

export const publishRequest = z
  .strictObject({ accept: acceptField.optional() }, 'Send one JSON object.')
  .openapi('PublishRequest', { example: { accept: 'A law of the same week changed the factor.' } });

export const publishedAnswer = z
  .object({
    release: z.string(),
    result: z.enum(['published', 'already']).openapi({ description: 'already: nothing was changed' }),
  })
  .openapi('Published');

export type Published = Readonly<z.infer<typeof publishedAnswer>>;

/**
 * Makes a stored release, or data set, answer for its dates. What the gate finds wrong is never published; what it finds
 * doubtful only by somebody who says why. `judgement` is the gate's, where it was asked.
 */
export async function publishStored(
  id: string,
  accept: string | undefined,
  schedule: ScheduleStore,
): Promise<{ readonly answer: Answer<Published>; readonly judgement: Judgement | null }> {
  const release = await schedule.readRelease(id);
  if (!release) return { answer: await publishDataSet(id, schedule), judgement: null };
  const judgement = await judgementBefore(release, schedule);
  const verdict = judgement?.verdict ?? 'passed';
  if (verdict === 'wrong' || (verdict === 'doubtful' && accept === undefined)) {
    return { answer: heldBack(id, verdict), judgement };
  }
  const entry = releaseEntry(release, verdict === 'doubtful' ? accept : undefined);
  const result = await publish(schedule, [entry]);
  return { answer: answered({ release: id, result }), judgement };
}

/** What was once published was judged then. */
async function judgementBefore({ id }: Release, schedule: ScheduleStore): Promise<Judgement | null> {
  const calendar = await schedule.readCalendar();
  if (wasEverPublished(calendar, id)) return null;
  const whole = await readWhole(schedule, id);
  return whole && judge(schedule, whole, calendar.entries);
}

async function publishDataSet(id: string, schedule: ScheduleStore): Promise<Answer<Published>> {
  const set = await schedule.readDataSet(id);
  if (!set) return unknownRelease(id);
  return answered({ release: id, result: await publish(schedule, [dataSetEntry(set)]) });
}

function heldBack(id: string, verdict: 'wrong' | 'doubtful'): Answer<never> {
  const isWrong = verdict === 'wrong';
  return refused(409, 'release-held-back', 'The release was not published.', [
    {
      pointer: '/release',
      code: isWrong ? 'judged-wrong' : 'judged-doubtful',
      found: id,
      message: isWrong ? 'The gate finds it wrong.' : 'The gate finds it doubtful.',
      remedy: isWrong
        ? 'Take a fresh copy of the file from CMS and import that.'
        : 'Look at what is doubtful; where it is right, publish it with the reason (--accept REASON, or "accept" in the request).',
    },
  ]);
}
