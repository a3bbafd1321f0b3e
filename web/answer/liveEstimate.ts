import { computed } from '@preact/signals';
import type { Estimate, ProblemError } from '../api/answers.ts';
import { clinic } from '../state/clinic.ts';
import { visit } from '../state/visit.ts';
import { missingOf, visitRequest } from '../state/visitRequest.ts';
import { liveAnswer } from './liveAnswer.ts';

/** What is still to be given before there is anything to ask. */
export const missing = computed(() => missingOf(visit.value, clinic.value));

/** The visit as it is asked about; null while something is missing. Every view that looks at the visit asks with it. */
export const question = computed(() =>
  missing.value.length > 0 ? null : visitRequest(visit.value, clinic.value),
);

export const liveEstimate = liveAnswer<Estimate>(() =>
  question.value === null ? null : { path: '/v1/estimates', json: question.value },
);

/** The estimate of what stands there now; undefined while it is on its way, refused or not to be had. */
export const estimate = computed(() => {
  const { state, reply } = liveEstimate.value;
  return state === 'settled' && reply?.kind === 'answered' ? reply.value : undefined;
});

const refusedAt = computed<readonly ProblemError[]>(() => {
  const { reply } = liveEstimate.value;
  return question.value !== null && reply?.kind === 'refused' ? (reply.problem.errors ?? []) : [];
});

/** What the API says is wrong at a place of the request or inside it, by JSON pointer. */
export function problemsAt(pointer: string): readonly ProblemError[] {
  return refusedAt.value.filter(
    (error) => error.pointer === pointer || error.pointer.startsWith(`${pointer}/`),
  );
}
