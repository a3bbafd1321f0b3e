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

export type PayerTerms = PercentOfMedicare;

/** Pays a percentage of what Medicare allows a participating, non-QP clinician. */
export interface PercentOfMedicare {
  readonly kind: 'percent-of-medicare';
  /** "120" is 120%. */
  readonly percent: string;
}

/** A payer as it is stored: `revision` counts its writes and is what an ETag carries. */
export interface StoredPayer {
  readonly payer: Payer;
  readonly revision: number;
}

/** Whatever keeps the payers of a practice. */
export interface PayerStore {
  listPayers(practice: string): Promise<StoredPayer[]>;
  readPayer(practice: string, id: string): Promise<StoredPayer | undefined>;
  /**
   * Writes the payer where its stored revision is `replaces` (0: where there is none). Answers the stored payer,
   * or undefined where the stored revision is another.
   */
  writePayer(practice: string, payer: Payer, replaces: number): Promise<StoredPayer | undefined>;
  /** True where it was there with that revision and is gone; false otherwise. */
  deletePayer(practice: string, id: string, revision: number): Promise<boolean>;
}
