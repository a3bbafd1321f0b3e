import type { PayerTerms } from './terms.ts';

/** A payer and its terms over time. An estimate uses the version in force on its date of service. */
export interface Payer {
  /** Lower-case letters, digits and hyphens: how requests name it. */
  readonly id: string;
  readonly name: string;
  readonly versions: readonly PayerVersion[];
}

export interface PayerVersion {
  /** First date of service, yyyy-mm-dd. */
  readonly effectiveFrom: string;
  readonly terms: PayerTerms;
}
