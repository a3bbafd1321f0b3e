import type { Estimate } from '../estimate/answer.ts';
import { estimate } from '../estimate/estimate.ts';
import type { EstimateOptions, EstimateSources } from '../estimate/standing.ts';
import { parse } from '../parse.ts';
import { answered, type Answer, type Refusal } from '../refusal.ts';
import { comparisonRequest } from './request.ts';

/** The visit under one alternative: its estimate, or why there is none. */
export interface Compared {
  /** Index of the alternative in the request. */
  readonly alternative: number;
  readonly answer: Answer<Estimate>;
}

/** One visit against several payers, places or dates, each answered or refused by itself, in the order they were sent. */
export async function comparison(
  input: unknown,
  sources: EstimateSources,
  options: EstimateOptions,
): Promise<Answer<readonly Compared[]>> {
  const request = parse(comparisonRequest, input);
  if (!request.ok) return request;
  const { visit } = request.value;
  // As they were sent: each field is read, and refused, by the estimate's own form.
  const alternatives = (input as { against: readonly Readonly<Record<string, unknown>>[] }).against;
  const compared = alternatives.map(async (changes, alternative) => {
    const answer = await estimate({ ...visit, ...changes }, sources, options);
    return {
      alternative,
      answer: answer.ok
        ? answer
        : { ok: false as const, refusal: inPlace(answer.refusal, changes, alternative) },
    };
  });
  return answered(await Promise.all(compared));
}

/** The refusal with its pointers into the comparison's request: into the alternative where that has the field, else the visit. */
function inPlace(refusal: Refusal, changes: Readonly<Record<string, unknown>>, alternative: number): Refusal {
  const errors = refusal.errors.map((error) => {
    const field = error.pointer.split('/')[1] ?? '';
    const base = Object.hasOwn(changes, field) ? `/against/${alternative}` : '/visit';
    return { ...error, pointer: `${base}${error.pointer}` };
  });
  return { ...refusal, errors };
}
