/** An answer as it was given, to be given again. */
export interface GivenAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Null where there was no body, or it was larger than there is room for. */
  readonly body: string | null;
}

/** What is known of a request that named itself by an Idempotency-Key. */
export interface AnsweredRequest {
  /** Tells this request from another under the same name. */
  readonly fingerprint: string;
  /** Seconds since 1970 from which on the name is free again. */
  readonly until: number;
  /** Null while it is being answered. */
  readonly answer: GivenAnswer | null;
}

/** A practice's requests by the names they gave themselves. */
export interface AnsweredOnceStore {
  read(
    practice: string,
    name: string,
  ): Promise<(AnsweredRequest & { readonly revision: number }) | undefined>;
  /** Keeps it where what stands there is of the revision (0: nothing is); false where somebody else was first. */
  write(practice: string, name: string, request: AnsweredRequest, replaces: number): Promise<boolean>;
}
