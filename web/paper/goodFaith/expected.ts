import { computed } from '@preact/signals';
import type { Live } from '../../answer/liveAnswer.ts';
import type { Estimate, EstimateLine } from '../../api/answers.ts';
import { choices } from './choices.ts';
import { evaluationCharges, planCharges, recurs, visitCharges } from './questions.ts';

/** What the paper says, once every question behind it is answered for what stands there now. */
export interface Expected {
  readonly visit: Estimate;
  /** The evaluation that comes first, where one was chosen. */
  readonly evaluation: Estimate | null;
  /** All that is expected, "412.00"; null where a charge is missing. */
  readonly total: string | null;
  readonly visits: readonly string[];
  readonly withoutCharge: readonly string[];
}

type Priced = Pick<EstimateLine, 'charge' | 'patientOwes'>;

/** A line's or a total's expected charge: the clinic's own, or what self-pay terms leave the patient to pay. */
export function expectedCharge(priced: Priced): string | null {
  return choices.value.pricedBy === 'charges' ? priced.charge : priced.patientOwes;
}

/** Undefined while an answer is on its way, or where there is none. */
export const expected = computed((): Expected | undefined => {
  const visit = answerOf(visitCharges.value);
  if (!visit) return undefined;
  const evaluation = hasEvaluation() ? answerOf(evaluationCharges.value) : null;
  const plan = hasPlan() ? answerOf(planCharges.value) : null;
  if (evaluation === undefined || plan === undefined) return undefined;
  const lines = [...(evaluation?.lines ?? []), ...visit.lines];
  const missing = lines.filter((line) => expectedCharge(line) === null).map(({ code }) => code);
  return {
    visit,
    evaluation,
    total: expectedCharge((plan ?? visit).totals),
    visits: plan?.visits.map(({ date }) => date) ?? [],
    withoutCharge: [...new Set(missing)],
  };
});

/** The first question without an answer to what stands there now. */
export const awaited = computed((): Live<unknown> => {
  const asked = [
    visitCharges.value,
    ...(hasEvaluation() ? [evaluationCharges.value] : []),
    ...(hasPlan() ? [planCharges.value] : []),
  ];
  return asked.find((live) => live.state !== 'settled' || live.reply?.kind !== 'answered') ?? NOTHING_YET;
});

const NOTHING_YET: Live<unknown> = { state: 'waiting', reply: undefined };

function hasEvaluation(): boolean {
  return choices.value.evaluation !== '';
}

function hasPlan(): boolean {
  return hasEvaluation() || recurs.value;
}

function answerOf<T>({ state, reply }: Live<T>): T | undefined {
  return state === 'settled' && reply?.kind === 'answered' ? reply.value : undefined;
}
