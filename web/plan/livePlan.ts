import type { PlanAnswer } from '../api/answers.ts';
import { question } from '../answer/liveEstimate.ts';
import { follow, notAsked } from '../answer/liveAnswer.ts';
import { ownVisits, USUAL_VISITS } from '../state/quickVisits.ts';
import { count } from '../state/typedAmounts.ts';
import { lineRequest, type VisitRequest } from '../state/visitRequest.ts';
import { addedLine } from '../visit/addedLine.ts';
import { planGroups, type PlanGroup } from './planGroups.ts';

/** The visit, again and again, as the plan of care has it. */
export const livePlan = notAsked<PlanAnswer>();

/** Asks for as long as the view is there; the answer ends it. */
export function followPlan(): () => void {
  return follow(livePlan, planned);
}

function planned() {
  const visit = question.value;
  if (visit === null || planGroups.value.length === 0) return null;
  const { dateOfService, place, placeOfService, payer, clinician, benefits, asOf } = visit;
  const groups = planGroups.value.map((group) => groupRequest(group, visit));
  const json = { start: dateOfService, place, placeOfService, payer, clinician, benefits, asOf, groups };
  return { path: '/v1/plans', json };
}

function groupRequest({ kind, visitsPerWeek, weeks, fromWeek }: PlanGroup, visit: VisitRequest) {
  const quick = [...USUAL_VISITS, ...ownVisits.value].find(({ name }) => name === kind);
  const lines = quick?.lines.map(({ code, units }) =>
    lineRequest(addedLine({ code, units, minutes: '', modifiers: [] })),
  );
  return {
    visitsPerWeek: count(visitsPerWeek),
    weeks: count(weeks),
    fromWeek: count(fromWeek),
    lines: lines ?? visit['lines'],
    alsoThatDay: lines ? undefined : visit['alsoThatDay'],
  };
}
