import { afterVisit, type RunningBenefits } from '../../contracts/plan/runningBenefits.ts';
import { formatCents } from '../../decimal/text.ts';
import { CALCULATION_VERSION } from '../../pricing/priceVisit.ts';
import type { Estimate } from '../estimate/answer.ts';
import { estimateOf } from '../estimate/estimate.ts';
import { readStanding, type EstimateOptions, type EstimateSources } from '../estimate/standing.ts';
import { sumOfTotals } from '../estimate/sumOfTotals.ts';
import { parse } from '../parse.ts';
import { assumption } from '../assumption.ts';
import { MEDICARE } from '../facts/contractOf.ts';
import { answered, refused, type Answer } from '../refusal.ts';
import { refusedTogether } from '../refusedTogether.ts';
import type { PlanAnswer, PlanVisit } from './answer.ts';
import { dayRequest, ofPlan } from './dayRequest.ts';
import { turned, type PlanState } from './newYear.ts';
import { planDays, type PlanDay } from './planDays.ts';
import { planRequest, type PlanRequest } from './request.ts';
import { visitUse } from './visitUse.ts';

/**
 * A plan of care, visit by visit: the deductible, the out-of-pocket maximum, the visit limit and the therapy threshold run
 * forward through it and across the ends of years.
 */
export async function plan(
  input: unknown,
  sources: EstimateSources,
  practice: string,
): Promise<Answer<PlanAnswer>> {
  const request = parse(planRequest, input);
  if (!request.ok) return request;
  const days = planDays(request.value);
  const possible = withoutOwnYear(request.value);
  if (!days.ok || !possible.ok) return refusedTogether([days, possible]);
  const options = { practice, explain: false, ahead: true };
  let state: PlanState = { left: leftAtStart(request.value), known: true, assumptions: [] };
  let from = request.value.start;
  const visits: PricedVisit[] = [];
  const assumed = new Map<string, Estimate['assumptions'][number]>();
  for (const day of days.value) {
    const ahead = await turnedTo(day, from, state, request.value, sources, options);
    if (!ahead.ok) return ahead;
    state = ahead.value;
    from = day.date;
    const asked = dayRequest(request.value, day, state.left, state.known);
    const estimate = await estimateOf(asked, sources, options);
    if (!estimate.ok) return { ok: false, refusal: ofPlan(estimate.refusal, request.value, day) };
    state = passed(state, estimate.value, day);
    visits.push(presentVisit(visits.length + 1, day, estimate.value, state.left));
    for (const each of [...estimate.value.assumptions, ...state.assumptions]) assumed.set(each.message, each);
  }
  return answered(present(visits, [...assumed.values()]));
}

/** Original Medicare's year and deductible are law. */
function withoutOwnYear({ payer, benefits }: PlanRequest): Answer<null> {
  if (payer !== MEDICARE || benefits?.planYear === undefined) return answered(null);
  return refused(422, 'invalid-request', 'The request is not one that can be answered.', [
    {
      pointer: '/benefits/planYear',
      code: 'not-original-medicare',
      found: 'an object',
      message: "Original Medicare's year is the calendar year, and its deductible is law.",
      remedy: 'Leave it out, or name the payer whose plan has it.',
    },
  ]);
}

/** What is left after a visit. One that has no figures takes nothing, and later visits say so. */
function passed(state: PlanState, estimate: Estimate, { date }: PlanDay): PlanState {
  const left = afterVisit(state.left, visitUse(estimate));
  const runs = (state.left.deductible ?? 0) > 0 || state.left.outOfPocket !== null;
  if (estimate.status === 'priced' || !state.known || !runs) return { ...state, left };
  const message = `The visit of ${date} has a line without a figure: what it takes of the deductible and of the limits is not counted in later visits.`;
  return {
    ...state,
    left,
    assumptions: [...state.assumptions, assumption('earlier-visit-not-counted', message)],
  };
}

function leftAtStart({ benefits }: PlanRequest): RunningBenefits {
  return {
    deductible: benefits?.deductibleRemaining ?? null,
    outOfPocket: benefits?.outOfPocketRemaining ?? null,
    visits: benefits?.visitsRemaining ?? null,
    therapyUsed: {
      ptSlp: benefits?.therapyUsedThisYear?.ptSlp ?? null,
      ot: benefits?.therapyUsedThisYear?.ot ?? null,
    },
  };
}

/** The state as the day begins. The terms that a new plan year follows are those of the day. */
async function turnedTo(
  day: PlanDay,
  from: string,
  state: PlanState,
  request: PlanRequest,
  sources: EstimateSources,
  options: EstimateOptions,
): Promise<Answer<PlanState>> {
  if (day.date === from) return answered(state);
  const asked = dayRequest(request, day, state.left, state.known);
  const { standing, payer } = await readStanding(asked, sources, options);
  if (!payer.ok) return { ok: false, refusal: ofPlan(payer.refusal, request, day) };
  return answered(turned(state, from, day.date, request, standing.contract));
}

/** A visit before it is known what came before it. */
type PricedVisit = Omit<PlanVisit, 'soFar'>;

function presentVisit(number: number, day: PlanDay, estimate: Estimate, left: RunningBenefits): PricedVisit {
  const amount = (cents: number | null) => (cents === null ? null : formatCents(cents));
  return {
    number,
    date: day.date,
    groups: [...day.groups],
    status: estimate.status,
    totals: { ...estimate.totals },
    alerts: [...estimate.alerts],
    left: {
      deductible: amount(left.deductible),
      outOfPocket: amount(left.outOfPocket),
      visits: left.visits,
      therapyUsed: { ptSlp: amount(left.therapyUsed.ptSlp), ot: amount(left.therapyUsed.ot) },
    },
    release: estimate.basis.release,
    payerVersion: estimate.basis.payerVersion,
  };
}

function present(visits: readonly PricedVisit[], assumptions: Estimate['assumptions']): PlanAnswer {
  const byMonth = Map.groupBy(visits, ({ date }) => date.slice(0, 7));
  return {
    status: visits.every(({ status }) => status === 'priced') ? 'priced' : 'needs-review',
    totals: sumOfTotals(visits.map(({ totals }) => totals)),
    months: [...byMonth].map(([month, members]) => ({
      month,
      visits: members.length,
      totals: sumOfTotals(members.map(({ totals }) => totals)),
    })),
    visits: visits.map((visit, index) => ({
      ...visit,
      soFar: sumOfTotals(visits.slice(0, index + 1).map(({ totals }) => totals)),
    })),
    assumptions: [...assumptions],
    calculation: CALCULATION_VERSION,
  };
}
