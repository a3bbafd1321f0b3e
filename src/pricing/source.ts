/** Where a fact comes from: every leaf of a derivation has one. */
export type Source = ReleaseSource | PolicySource | RequestSource | PayerSource;

/** A cell of a file of CMS's, in a release. */
export interface ReleaseSource {
  readonly kind: 'release';
  readonly release: string;
  readonly file: string;
  readonly column: string;
  /** The row's key: a code with its modifier, or a locality. */
  readonly row: string;
}

/** A dated value of law or of CMS's manuals, with its citation. */
export interface PolicySource {
  readonly kind: 'policy';
  readonly citation: string;
  /** First date the value holds, yyyy-mm-dd. */
  readonly from: string;
  /** True where the value was not read in its source and should be checked before it is relied on. */
  readonly unconfirmed?: true;
}

/** Something the request says; `pointer` is a JSON pointer into it. */
export interface RequestSource {
  readonly kind: 'request';
  readonly pointer: string;
}

/** A term of the payer's contract. */
export interface PayerSource {
  readonly kind: 'payer';
  readonly payer: string;
  /** First date of service of the version. */
  readonly version: string;
  readonly term: string;
}
