/** Something taken for granted or left out, in plain words; whoever reads the answer can replace it. */
export interface Assumption {
  readonly code: AssumptionCode;
  readonly message: string;
}

export type AssumptionCode =
  | 'place-of-service-office'
  | 'clinician-participating'
  | 'clinician-accepts-assignment'
  | 'clinician-not-qualifying-apm'
  | 'deductible-met'
  | 'qmb-owes-nothing'
  | 'data-of-earlier-quarter'
  | 'partial-release'
  | 'codes-of-both'
  | 'codes-in-neither'
  | 'therapy-reduction-not-counted'
  | 'therapy-reduction-by-share'
  | 'visit-limits-not-counted'
  | 'qp-factor-from-policy'
  | 'code-not-in-qp-release'
  | 'modifier-not-known'
  | 'alerts-not-run'
  | 'minutes-tie'
  | 'therapy-threshold-not-checked'
  | 'patient-share-not-computed'
  | 'sequestration-unconfirmed'
  | 'schedule-of-earlier-year'
  | 'charge-from-list'
  | 'code-not-on-schedule'
  | 'copay-alone'
  | 'out-of-pocket-not-reached'
  | 'visits-not-used-up'
  | 'benefits-not-used'
  | 'deductible-of-earlier-year'
  | 'new-deductible-not-known'
  | 'earlier-visit-not-counted';

export function assumption(code: AssumptionCode, message: string): Assumption {
  return { code, message };
}
