import { PART_B_DEDUCTIBLE } from '../../../data/partB.ts';
import { findSharePlan } from '../../contracts/share/findSharePlan.ts';
import type { Contract } from '../../contracts/contract.ts';
import { planYearOf } from '../../contracts/plan/planYear.ts';
import type { RunningBenefits } from '../../contracts/plan/runningBenefits.ts';
import { CENTS } from '../../decimal/decimal.ts';
import { formatCents, parseScaled } from '../../decimal/text.ts';
import { inForce } from '../../schedule/dated.ts';
import { assumption, type Assumption } from '../assumption.ts';
import { benefitsOf } from '../estimate/priceFor.ts';
import type { PlanRequest } from './request.ts';

const CALENDAR_YEAR = '01-01';

/** What a plan runs on: the benefits left, whether they are known, and what was taken for granted of them. */
export interface PlanState {
  readonly left: RunningBenefits;
  readonly known: boolean;
  readonly assumptions: readonly Assumption[];
}

/** The state on a day after another: each year that began in between brings its own deductible, limits and therapy threshold. */
export function turned(
  state: PlanState,
  from: string,
  date: string,
  request: PlanRequest,
  contract: Contract | null,
): PlanState {
  const threshold = turnedThreshold(state, from, date);
  const starts = startOfYear(request, contract);
  if (planYearOf(from, starts) === planYearOf(date, starts)) return threshold;
  return contract ? newPlanYear(threshold, request, contract) : newPartBYear(threshold, date);
}

function startOfYear({ benefits }: PlanRequest, contract: Contract | null): string {
  if (contract === null) return CALENDAR_YEAR;
  return benefits?.planYear?.starts ?? contract.terms.share?.planYearStarts ?? CALENDAR_YEAR;
}

function turnedThreshold(state: PlanState, from: string, date: string): PlanState {
  if (from.slice(0, 4) === date.slice(0, 4)) return state;
  return { ...state, left: { ...state.left, therapyUsed: { ptSlp: 0, ot: 0 } } };
}

function newPartBYear(state: PlanState, date: string): PlanState {
  const own = inForce<number>(PART_B_DEDUCTIBLE, date);
  const deductible = own?.value ?? PART_B_DEDUCTIBLE[PART_B_DEDUCTIBLE.length - 1]?.value ?? 0;
  const year = date.slice(0, 4);
  const message = `The Part B deductible of ${year} is not known: ${formatCents(deductible)}, that of the year before, was used.`;
  return {
    ...state,
    left: { ...state.left, deductible },
    assumptions: own
      ? state.assumptions
      : [...state.assumptions, assumption('deductible-of-earlier-year', message)],
  };
}

function newPlanYear(state: PlanState, request: PlanRequest, contract: Contract): PlanState {
  const { share } = contract.terms;
  const year = request.benefits?.planYear;
  const deductible = year?.deductible ?? cents(share?.deductible);
  const left = {
    ...state.left,
    deductible,
    outOfPocket: year?.outOfPocketMaximum ?? cents(share?.outOfPocketMaximum),
    visits: year?.visitLimit ?? share?.visitLimit ?? null,
  };
  if (deductible !== null || !hasDeductible(request, contract)) return { ...state, left, known: true };
  const message =
    'A new plan year begins within the plan and its deductible is not known: give benefits.planYear.deductible. Until then the patient’s part of later visits is left open.';
  return {
    left,
    known: false,
    assumptions: [...state.assumptions, assumption('new-deductible-not-known', message)],
  };
}

function hasDeductible({ benefits }: PlanRequest, contract: Contract): boolean {
  const found = findSharePlan(contract, benefitsOf(benefits));
  return found.known && found.plan.kind === 'shared' && found.plan.steps.includes('deductible');
}

function cents(text: string | undefined): number | null {
  return text === undefined ? null : (parseScaled(text, CENTS) ?? null);
}
