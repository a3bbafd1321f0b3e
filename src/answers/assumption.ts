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
  | 'qp-factor-from-policy'
  | 'code-not-in-qp-release'
  | 'modifier-not-known'
  | 'alerts-not-run'
  | 'minutes-tie'
  | 'therapy-threshold-not-checked'
  | 'patient-share-not-computed'
  | 'sequestration-unconfirmed';

export function assumption(code: AssumptionCode, message: string): Assumption {
  return { code, message };
}
