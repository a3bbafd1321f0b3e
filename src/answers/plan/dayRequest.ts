import type { RunningBenefits } from '../../contracts/plan/runningBenefits.ts';
import type { EstimateRequest } from '../estimate/request.ts';
import type { Refusal } from '../refusal.ts';
import type { PlanDay } from './planDays.ts';
import type { PlanRequest } from './request.ts';

/** The estimate request of one day of a plan, with what is left of the benefits by then. */
export function dayRequest(
  plan: PlanRequest,
  day: PlanDay,
  left: RunningBenefits,
  known: boolean,
): EstimateRequest {
  const { place, placeOfService, payer, clinician, asOf } = plan;
  const groups = day.groups.flatMap((index) => plan.groups[index] ?? []);
  return {
    dateOfService: day.date,
    place,
    placeOfService,
    payer,
    clinician,
    asOf,
    lines: groups.flatMap(({ lines }) => lines),
    alsoThatDay: groups.flatMap(({ alsoThatDay }) => alsoThatDay),
    benefits: benefitsOn(plan, left, known),
  };
}

/** `known` is false where a new plan year's deductible is not: then the patient's part is left open. */
function benefitsOn(
  { benefits, payer }: PlanRequest,
  left: RunningBenefits,
  known: boolean,
): EstimateRequest['benefits'] {
  const { ptSlp, ot } = left.therapyUsed;
  const therapyUsedThisYear =
    payer === 'medicare' && (ptSlp !== null || ot !== null)
      ? { ...(ptSlp === null ? {} : { ptSlp }), ...(ot === null ? {} : { ot }) }
      : undefined;
  if (!known) return { secondary: benefits?.secondary, therapyUsedThisYear };
  return {
    order: benefits?.order,
    copay: benefits?.copay,
    coinsurance: benefits?.coinsurance,
    secondary: benefits?.secondary,
    deductibleRemaining: left.deductible ?? undefined,
    outOfPocketRemaining: left.outOfPocket ?? undefined,
    visitsRemaining: left.visits ?? undefined,
    therapyUsedThisYear,
  };
}

/** The refusal of a day, with its pointers into the plan's request. */
export function ofPlan(refusal: Refusal, plan: PlanRequest, day: PlanDay): Refusal {
  const errors = refusal.errors.map((error) => ({
    ...error,
    pointer: pointerInPlan(error.pointer, plan, day),
  }));
  return { ...refusal, errors };
}

function pointerInPlan(pointer: string, plan: PlanRequest, day: PlanDay): string {
  const [, list, position, ...rest] = pointer.split('/');
  if (list === 'dateOfService') return datePointer(plan, day);
  if (list !== 'lines' && list !== 'alsoThatDay') return pointer;
  let index = Number(position);
  for (const group of day.groups) {
    const count = plan.groups[group]?.[list].length ?? 0;
    if (index < count) return ['', 'groups', group, list, index, ...rest].join('/');
    index -= count;
  }
  return pointer;
}

/** Where the plan says that there is a visit on this day. */
function datePointer(plan: PlanRequest, { date, groups }: PlanDay): string {
  for (const group of groups) {
    const index = plan.groups[group]?.dates?.indexOf(date) ?? -1;
    if (index >= 0) return `/groups/${group}/dates/${index}`;
  }
  return '/start';
}
