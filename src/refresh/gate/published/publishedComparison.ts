/** Amounts CMS published against what the release gives. */
export interface PublishedComparison {
  /** Amounts compared; `differing` of them are not the same to the cent. */
  readonly compared: number;
  readonly differing: number;
  /** The first ones, no more than are listed. */
  readonly differences: readonly Difference[];
  /** What the payment file says otherwise of a row, each indicator once a row. */
  readonly contradictions: readonly Contradiction[];
  readonly rowsMissing: readonly string[];
  readonly localitiesMissing: readonly string[];
  /** Rows that CMS published an amount for and that have no price in the release. */
  readonly withoutPrice: readonly string[];
  /** Records of another year than the release's, which were not compared. */
  readonly ofOtherYears: number;
}

/** An amount that CMS published and what the release gives for it, in cents. */
export interface AmountPair {
  /** "non-facility", "therapy-reduced institutional": which of the record's amounts. */
  readonly amount: string;
  readonly ourCents: number;
  readonly publishedCents: number;
}

export interface Difference extends AmountPair {
  readonly row: string;
  readonly locality: string;
}

export interface Contradiction {
  readonly row: string;
  readonly indicator: string;
  readonly ours: string;
  readonly cms: string;
}
