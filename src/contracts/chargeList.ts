/** What the clinic charges, over time. A visit uses the version in force on its date of service. */
export interface ChargeList {
  readonly versions: readonly ChargeListVersion[];
}

export interface ChargeListVersion {
  /** First date of service, yyyy-mm-dd. */
  readonly effectiveFrom: string;
  readonly charges: readonly ListedCharge[];
}

export interface ListedCharge {
  readonly code: string;
  /** Only lines that carry it have this charge; lines without a charge of their own modifier have the one without. */
  readonly modifier?: string | undefined;
  /** Dollars a unit. */
  readonly amount: string;
}
