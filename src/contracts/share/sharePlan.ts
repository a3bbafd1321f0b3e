import type { Derivation } from '../../pricing/derivation.ts';
import type { Source } from '../../pricing/source.ts';

export type ShareStep = 'copay' | 'deductible' | 'coinsurance';

/** An amount of the patient's benefits, in cents, with who said it. */
export interface BenefitAmount {
  readonly cents: number;
  readonly source: Source;
}

/** How a visit's allowed amounts are divided between patient and payer. */
export type SharePlan = SharedPlan | OneSidedPlan;

/** One of the two owes all of it. */
export interface OneSidedPlan {
  readonly kind: 'nothing-due' | 'patient-pays-all';
  readonly label: string;
  readonly source: Source;
}

export interface SharedPlan {
  readonly kind: 'shared';
  readonly steps: readonly ShareStep[];
  readonly copay: BenefitAmount | null;
  /** The copay of a visit with an evaluation; null where it is that of every visit. */
  readonly evaluationCopay: BenefitAmount | null;
  readonly copayPer: 'visit' | 'discipline';
  /** The exact fraction that the patient owes of what is left. */
  readonly coinsurance: Derivation | null;
  readonly deductibleLeft: BenefitAmount | null;
  /** Null where no limit is known of. */
  readonly outOfPocketLeft: BenefitAmount | null;
}

/** What was taken for granted of the benefits because nobody said. */
export type ShareAssumption =
  'copay-alone' | 'deductible-met' | 'out-of-pocket-not-reached' | 'visits-not-used-up';

export type SharePlanFound =
  | { readonly known: true; readonly plan: SharePlan; readonly assumed: readonly ShareAssumption[] }
  /** What has to be said before the patient's part can be known; `benefits` where nothing was said at all. */
  | { readonly known: false; readonly missing: readonly (ShareStep | 'benefits')[] };
