import { computed } from '@preact/signals';
import { question } from '../../answer/liveEstimate.ts';
import { liveAnswer } from '../../answer/liveAnswer.ts';
import type { Estimate, PlanAnswer } from '../../api/answers.ts';
import type { VisitRequest } from '../../state/visitRequest.ts';
import { count } from '../../state/typedAmounts.ts';
import { planOfCare } from '../../visit/addedLine.ts';
import { choices, inSight } from './choices.ts';

/** The visit as a self-pay patient has it: no cover, and the prices that were chosen. */
const selfPayVisit = computed(() => {
  const visit = question.value;
  if (visit === null || !inSight.value) return null;
  const uncovered = without(visit, 'benefits');
  const { pricedBy } = choices.value;
  return pricedBy === 'charges' ? uncovered : { ...uncovered, payer: pricedBy.payer };
});

const evaluationLines = computed(() => {
  const code = choices.value.evaluation;
  if (code === '') return null;
  const plan = planOfCare(code);
  return [{ code, units: 1, modifiers: plan === '' ? [] : [plan] }];
});

export const recurs = computed(
  () => choices.value.visitsPerWeek.trim() !== '' && choices.value.weeks.trim() !== '',
);

/** The charges of one visit. */
export const visitCharges = liveAnswer<Estimate>(() =>
  selfPayVisit.value === null ? null : { path: '/v1/estimates', json: selfPayVisit.value },
);

/** The charges of the evaluation before it. */
export const evaluationCharges = liveAnswer<Estimate>(() => {
  if (selfPayVisit.value === null || evaluationLines.value === null) return null;
  const visit = without(selfPayVisit.value, 'alsoThatDay');
  return { path: '/v1/estimates', json: { ...visit, lines: evaluationLines.value } };
});

/** All visits together, counted and added by the API; not asked for one visit alone. */
export const planCharges = liveAnswer<PlanAnswer>(() => {
  const visit = selfPayVisit.value;
  if (visit === null || (evaluationLines.value === null && !recurs.value)) return null;
  const { dateOfService, lines } = visit;
  const standing = without(visit, 'dateOfService', 'lines', 'alsoThatDay', 'diagnoses');
  const first = evaluationLines.value ? [{ dates: [dateOfService], lines: evaluationLines.value }] : [];
  const fromWeek = evaluationLines.value ? { fromWeek: 2 } : {};
  const { visitsPerWeek, weeks } = choices.value;
  const later = recurs.value
    ? { visitsPerWeek: count(visitsPerWeek), weeks: count(weeks), ...fromWeek }
    : { visitsPerWeek: 1, weeks: 1, ...fromWeek };
  return {
    path: '/v1/plans',
    json: { ...standing, start: dateOfService, groups: [...first, { ...later, lines }] },
  };
});

function without(visit: VisitRequest, ...fields: readonly string[]): VisitRequest {
  return Object.fromEntries(Object.entries(visit).filter(([field]) => !fields.includes(field)));
}
