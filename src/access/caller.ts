import type { Scope } from './scope.ts';

/** Who asks, as the credential alone says: nothing in a request can name another practice. */
export interface Caller {
  /** The issuer's name of a person or a program, or `key:` and the id of an issued key. */
  readonly subject: string;
  /** Whose payers, charges and estimates are meant. */
  readonly practice: string;
  readonly scopes: readonly Scope[];
}
