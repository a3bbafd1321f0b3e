/** What a credential may be allowed to do; the API's own list, which test/lib/signIn.test.ts holds this to. */
export const SCOPES = [
  'estimates',
  'payers:read',
  'payers:write',
  'releases:read',
  'releases:admin',
] as const;

export type Scope = (typeof SCOPES)[number];

/** What whoever signs in at the page may ask for: what is published answers every practice, and is the operator's to change. */
export const SIGNED_IN_SCOPES = SCOPES.filter((scope) => scope !== 'releases:admin');
