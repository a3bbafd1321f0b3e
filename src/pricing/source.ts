/** Where a fact comes from: every leaf of a derivation has one. */
export type Source =
  ReleaseSource | PolicySource | RequestSource | PayerSource | ChargeListSource | LineSource;

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

/** An amount of a line of the visit that is explained on that line; `pointer` is a JSON pointer into the request. */
export interface LineSource {
  readonly kind: 'line';
  readonly pointer: string;
}

/** A charge of the clinic's own list. */
export interface ChargeListSource {
  readonly kind: 'charge-list';
  /** First date of service of the version. */
  readonly version: string;
  /** The code, and the modifier where the charge is for lines that carry it. */
  readonly row: string;
}

/** A term of the payer's contract. */
export interface PayerSource {
  readonly kind: 'payer';
  readonly payer: string;
  /** First date of service of the version. */
  readonly version: string;
  readonly term: string;
}
