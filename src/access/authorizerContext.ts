import type { Caller } from './caller.ts';
import { isPractice } from './practice.ts';
import { SCOPES } from './scope.ts';

/** What the authorizer tells the functions behind it of the caller; API Gateway hands on texts. */
export interface AuthorizerContext {
  readonly subject: string;
  readonly practice: string;
  /** Parted by spaces. */
  readonly scopes: string;
}

export function contextOf({ subject, practice, scopes }: Caller): AuthorizerContext {
  return { subject, practice, scopes: scopes.join(' ') };
}

/** The caller in an event's authorizer context; undefined where there is none, as where a route was left without an authorizer. */
export function callerIn(context: unknown): Caller | undefined {
  if (typeof context !== 'object' || context === null) return undefined;
  const { subject, practice, scopes } = context as Readonly<Record<string, unknown>>;
  if (typeof subject !== 'string' || subject === '' || typeof scopes !== 'string') return undefined;
  if (typeof practice !== 'string' || !isPractice(practice)) return undefined;
  const named = scopes.split(' ');
  return { subject, practice, scopes: SCOPES.filter((scope) => named.includes(scope)) };
}
