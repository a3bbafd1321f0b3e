import { randomBytes } from 'node:crypto';
import { z } from '@hono/zod-openapi';
import type { SavedEstimateStore } from '../../contracts/savedEstimates.ts';
import { estimateAnswer } from '../estimate/answer.ts';
import { estimate } from '../estimate/estimate.ts';
import { estimateRequest } from '../estimate/request.ts';
import type { EstimateOptions, EstimateSources } from '../estimate/standing.ts';
import { answered, refused, type Answer } from '../refusal.ts';

export const savedEstimateAnswer = z
  .object({
    id: z.string().openapi({ example: 'e4f1c2d3a5b6978812345678' }),
    savedAt: z.string().openapi({ example: '2026-07-15T14:03:00.000Z', description: 'In UTC' }),
    request: estimateRequest.openapi({ description: 'As it was sent' }),
    estimate: estimateAnswer,
  })
  .openapi('SavedEstimate');

export interface SavedSources extends EstimateSources {
  readonly saved: SavedEstimateStore;
}

export interface Saved {
  readonly id: string;
  /** The JSON as it is kept, and given again ever after. */
  readonly text: string;
}

const ID = /^[0-9a-f]{24}$/;

/** Estimates a visit and keeps the answer with its request. `now` is milliseconds. */
export async function saveEstimate(
  input: unknown,
  { saved, ...sources }: SavedSources,
  options: EstimateOptions,
  now: number,
): Promise<Answer<Saved>> {
  const answer = await estimate(input, sources, options);
  if (!answer.ok) return answer;
  const id = randomBytes(12).toString('hex');
  const savedAt = new Date(now).toISOString();
  const text = JSON.stringify({ id, savedAt, request: input, estimate: answer.value });
  return (await saved.save(options.practice, id, text)) === 'saved' ? answered({ id, text }) : tooLarge();
}

/** The text as it was given when it was saved. */
export async function readSaved(
  id: string,
  { saved, practice }: { readonly saved: SavedEstimateStore; readonly practice: string },
): Promise<Answer<string>> {
  const text = ID.test(id) ? await saved.read(practice, id) : undefined;
  if (text !== undefined) return answered(text);
  return refused(404, 'unknown-estimate', 'There is no such saved estimate.', [
    {
      pointer: '/id',
      code: 'unknown-estimate',
      found: id.slice(0, 60),
      message: 'This practice has saved no estimate of this id.',
      remedy: 'Give the id that was answered when it was saved.',
    },
  ]);
}

function tooLarge(): Answer<never> {
  return refused(413, 'too-large', 'The estimate is larger than there is room for.', [
    {
      pointer: '',
      code: 'estimate-too-large',
      found: null,
      message: 'With its derivations it does not fit where it would be kept.',
      remedy: 'Save it with explain=false.',
    },
  ]);
}
