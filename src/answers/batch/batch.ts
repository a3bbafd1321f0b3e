import { setImmediate as turn } from 'node:timers/promises';
import type { Estimate } from '../estimate/answer.ts';
import { estimate } from '../estimate/estimate.ts';
import type { EstimateOptions, EstimateSources } from '../estimate/standing.ts';
import { parse } from '../parse.ts';
import { answered, refused, type Answer } from '../refusal.ts';
import { batchRequest, MOST_EXPLAINED } from './request.ts';

/** How many visits are answered before others who wait are. */
const VISITS_AT_ONCE = 25;

/** Many visits, each answered or refused by itself, in the order they were sent. */
export async function batch(
  input: unknown,
  sources: EstimateSources,
  options: EstimateOptions,
): Promise<Answer<readonly Answer<Estimate>[]>> {
  const request = parse(batchRequest, input);
  if (!request.ok) return request;
  // As they were sent: what a form passes over, such as a field named __proto__, is each estimate's own to refuse.
  const { visits } = input as { visits: readonly unknown[] };
  if (options.explain && visits.length > MOST_EXPLAINED) return tooManyExplained(visits.length);
  const answers: Answer<Estimate>[] = [];
  for (let at = 0; at < visits.length; at += VISITS_AT_ONCE) {
    const some = visits.slice(at, at + VISITS_AT_ONCE).map((visit) => estimate(visit, sources, options));
    answers.push(...(await Promise.all(some)));
    await turn();
  }
  return answered(answers);
}

function tooManyExplained(visits: number): Answer<never> {
  return refused(422, 'invalid-request', 'The request is not one that can be answered.', [
    {
      pointer: '/visits',
      code: 'too-many-explained',
      found: `a list of ${visits}`,
      message: 'Derivations of so many visits are more than one answer holds.',
      remedy: `Leave "explain" out, or give at most ${MOST_EXPLAINED} visits.`,
    },
  ]);
}
