import type { Estimate, Problem } from '../api/answers.ts';
import { question } from '../answer/liveEstimate.ts';
import { follow, notAsked } from '../answer/liveAnswer.ts';
import { MEDICARE, payers } from '../state/lists.ts';
import { isRecord } from '../state/typedText.ts';

export interface Comparison {
  readonly results: readonly {
    readonly alternative: number;
    readonly estimate?: Estimate;
    readonly problem?: Problem;
  }[];
}

/** What one question takes; nobody reads more bars than that. */
export const MOST_PAYERS = 50;

/** The visit under every payer of the clinic. */
export const liveComparison = notAsked<Comparison>();

/** Asks for as long as the view is there; the answer ends it. */
export function followComparison(): () => void {
  return follow(liveComparison, compared);
}

function compared() {
  const visit = question.value;
  if (visit === null) return null;
  const against = payers.value.slice(0, MOST_PAYERS).map(({ id }) => ({
    payer: id,
    ...(id === MEDICARE.id ? { benefits: ofMedicare(visit['benefits']) } : {}),
  }));
  return { path: '/v1/comparisons', json: { visit, against } };
}

/** Original Medicare has no copay, coinsurance or limit of a plan's own, and refuses them. */
function ofMedicare(benefits: unknown): object {
  const { deductibleRemaining, therapyUsedThisYear, secondary } = isRecord(benefits) ? benefits : {};
  return { deductibleRemaining, therapyUsedThisYear, secondary };
}
