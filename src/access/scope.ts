/** What a credential may be allowed to do; none of them holds another. */
export const SCOPES = [
  'estimates',
  'payers:read',
  'payers:write',
  'releases:read',
  'releases:admin',
] as const;

export type Scope = (typeof SCOPES)[number];

/**
 * What whoever signs in at the page may ask for. What is published answers every practice, so it is the operator's to change, by an
 * issued key or a program; a pool of users gives its clients scopes, not its people, so that the page asks for it for nobody.
 */
export const SIGNED_IN_SCOPES = SCOPES.filter((scope) => scope !== 'releases:admin');

export function isScope(text: string): text is Scope {
  return SCOPES.some((scope) => scope === text);
}
