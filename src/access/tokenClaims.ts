import type { JWTPayload } from 'jose';
import type { IssuerConfiguration } from './issuerConfiguration.ts';
import { isPractice } from './practice.ts';
import { SCOPES, type Scope } from './scope.ts';

/**
 * The practice that a token names. A claim is one text, several parted by spaces (as `scope`), or a list (as `cognito:groups`);
 * what does not begin with the prefix is something else. Undefined where none is named, or more than one: whose payers are meant is not guessed.
 */
export function practiceIn(
  payload: JWTPayload,
  { practiceClaims, practicePrefix }: IssuerConfiguration,
): string | undefined {
  const named = practiceClaims
    .flatMap((claim) => textsIn(payload, claim))
    .filter((text) => text.startsWith(practicePrefix))
    .map((text) => text.slice(practicePrefix.length));
  const [practice, ...others] = new Set(named);
  return practice !== undefined && others.length === 0 && isPractice(practice) ? practice : undefined;
}

/** Those of our scopes that the token's `scope` names. */
export function scopesIn(payload: JWTPayload, { scopePrefix }: IssuerConfiguration): Scope[] {
  const named = textsIn(payload, 'scope');
  return SCOPES.filter((scope) => named.includes(scopePrefix + scope));
}

function textsIn(payload: JWTPayload, claim: string): string[] {
  const value = Object.hasOwn(payload, claim) ? payload[claim] : undefined;
  if (typeof value === 'string') return value.split(' ').filter((text) => text !== '');
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}
