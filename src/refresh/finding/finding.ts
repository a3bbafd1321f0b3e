/** What a look for new releases came to. Nothing in it stops the rest: each address is answered by itself. */
export interface Findings {
  /** The addresses of files that the pages name and the patterns match. */
  readonly found: readonly string[];
  readonly downloaded: readonly Downloaded[];
  /** What was had already, by address. */
  readonly skipped: readonly string[];
  readonly refused: readonly Refused[];
}

export type FindingReport =
  | { readonly kind: 'off'; readonly code: 'licence-not-accepted'; readonly message: string }
  | ({ readonly kind: 'looked' } & Findings);

export interface Downloaded {
  readonly address: string;
  /** What it is called where it was put. */
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** An address that gave nothing: why, and what a person can do. Codes are stable; sentences may be improved. */
export interface Refused {
  readonly address: string;
  readonly code: RefusalCode;
  readonly message: string;
}

export type RefusalCode =
  | 'malformed-address'
  | 'insecure-address'
  | 'foreign-host'
  | 'too-many-redirects'
  | 'unreachable'
  | 'timed-out'
  | 'out-of-time'
  | 'bad-status'
  | 'not-a-page'
  | 'page-instead-of-file'
  | 'not-a-zip'
  | 'too-large'
  | 'cut-short'
  | 'wrong-hash'
  | 'nothing-matches'
  | 'too-many-links';

/** Something, or the reason why there is nothing. */
export type Found<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refused: Refused };

export function refusal(address: string, code: RefusalCode, message: string): Found<never> {
  return { ok: false, refused: { address, code, message } };
}

/** Where new files are put, to be imported from there. */
export interface Incoming {
  /** The names of all that was ever put there and is still kept, whatever became of it. */
  names(): Promise<ReadonlySet<string>>;
  put(name: string, bytes: Uint8Array): Promise<void>;
}
