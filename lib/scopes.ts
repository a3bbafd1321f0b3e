/** What a credential may be allowed to do; the API's own list, which test/lib/signIn.test.ts holds this to. */
export const SCOPES = [
  'estimates',
  'payers:read',
  'payers:write',
  'releases:read',
  'releases:admin',
] as const;

export type Scope = (typeof SCOPES)[number];
