/**
 * An answer that could not be given, for the person who can mend the request. Each error names where (a JSON pointer
 * into the request), what was found and what to do. Codes are stable; sentences may be improved.
 */
export interface Refusal {
  readonly status: 400 | 404 | 409 | 412 | 413 | 415 | 422;
  readonly code: RefusalCode;
  readonly title: string;
  readonly errors: readonly RefusalError[];
  /** How many errors there are, where not all of them are listed. */
  readonly total?: number;
}

export type RefusalCode =
  | 'malformed-request'
  | 'invalid-request'
  | 'no-release-for-date'
  | 'unknown-locality'
  | 'ambiguous-zip'
  | 'unknown-zip'
  | 'unknown-code'
  | 'code-not-in-extract'
  | 'unknown-payer'
  | 'unknown-charges'
  | 'unknown-pairings'
  | 'unknown-estimate'
  | 'unknown-version'
  | 'unknown-revision'
  | 'unknown-preset'
  | 'unknown-release'
  | 'published'
  | 'ambiguous-release'
  | 'payer-not-in-force'
  | 'payer-changed'
  | 'charges-changed'
  | 'pairings-changed'
  | 'last-version'
  | 'not-a-fee-list'
  | 'too-large'
  | 'nothing-to-roll-back'
  | 'release-held-back'
  | 'calendar-changed'
  | 'no-inbox';

export interface RefusalError {
  /** JSON pointer into the request; a query parameter or an argument is "/name". */
  readonly pointer: string;
  readonly code: string;
  /** What stands there, as text; null where nothing does. */
  readonly found: string | null;
  readonly message: string;
  /** What to do. */
  readonly remedy: string;
  /** What could stand there instead, where a choice is to be made. */
  readonly candidates?: readonly Candidate[];
}

export interface Candidate {
  readonly carrier: string;
  readonly locality: string;
  readonly name: string;
}

export type Answer<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

export function answered<T>(value: T): Answer<T> {
  return { ok: true, value };
}

export function refused(
  status: Refusal['status'],
  code: RefusalCode,
  title: string,
  errors: readonly RefusalError[],
): { readonly ok: false; readonly refusal: Refusal } {
  return { ok: false, refusal: { status, code, title, errors } };
}

/** The refusal with its first `most` errors and the number of all. */
export function bounded<T>(answer: Answer<T>, most: number): Answer<T> {
  if (answer.ok || answer.refusal.errors.length <= most) return answer;
  const { errors } = answer.refusal;
  return { ok: false, refusal: { ...answer.refusal, errors: errors.slice(0, most), total: errors.length } };
}

/** What was found where one value belongs, short enough to print; of anything larger only what it is. */
export function foundText(value: unknown): string | null {
  if (value === undefined) return null;
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
