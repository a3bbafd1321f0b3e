/** A document that is made of versions, each in force from its first date of service until the next one's. */
export interface Versioned {
  readonly versions: readonly Version[];
}

export interface Version {
  /** First date of service, yyyy-mm-dd. */
  readonly effectiveFrom: string;
}
