/** Which services diagnoses usually support, as the clinic sees it, over time. */
export interface DiagnosisPairings {
  readonly versions: readonly DiagnosisPairingsVersion[];
}

export interface DiagnosisPairingsVersion {
  /** First date of service, yyyy-mm-dd. */
  readonly effectiveFrom: string;
  readonly pairings: readonly Pairing[];
}

export interface Pairing {
  /** The beginning of codes, or a range of beginnings: "M25.56", "M15-M19". */
  readonly diagnosis: string;
  /** A code, or a range of them: "97110", "97010-97039". */
  readonly procedure: string;
}
