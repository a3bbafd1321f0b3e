/**
 * What the API answers, as its own code describes it: the page is checked against it whenever types are, and takes no
 * code of it along.
 */
export type {
  Estimate,
  EstimateLine,
  EstimateTotals,
  LineExplanation,
} from '../../src/answers/estimate/answer.ts';
export type { ExplanationNode } from '../../src/answers/explanation.ts';
export type { UnitsAnswer } from '../../src/answers/units/units.ts';
export type { LocalitiesAnswer } from '../../src/answers/localities/localities.ts';
export type { ReleasesAnswer } from '../../src/answers/releases/releases.ts';
export type { PlanAnswer, PlanVisit } from '../../src/answers/plan/answer.ts';
export type { FeeAnswer } from '../../src/answers/fee/answer.ts';
export type { ProblemDocument as Problem } from '../../src/http/problems.ts';
export type { RefusalError as ProblemError, Candidate } from '../../src/answers/refusal.ts';
export type { Alert } from '../../src/checks/alert.ts';
export type { Assumption } from '../../src/answers/assumption.ts';
export type { CodesAnswer } from '../../src/answers/codes/answer.ts';
export type { Payer } from '../../src/contracts/payer.ts';
export type { Source } from '../../src/pricing/source.ts';
export type { PayerTerms } from '../../src/contracts/terms.ts';
export type { ChargeList } from '../../src/contracts/chargeList.ts';
export type { RevisionNote } from '../../src/contracts/keeping.ts';
export type { Changes, VersionChange } from '../../src/answers/keeping/changes.ts';
export type { FieldChange } from '../../src/answers/keeping/changedFields.ts';
export type { AmountChanges } from '../../src/answers/lists/compareAmounts.ts';
export type { ImportsAnswer } from '../../src/answers/imports/imports.ts';
export type { RolledBack } from '../../src/answers/releases/rolledBack.ts';
export type { Judgement } from '../../src/refresh/gate/judgement.ts';
export type { DiffAnswer } from '../../src/answers/diff/answer.ts';
