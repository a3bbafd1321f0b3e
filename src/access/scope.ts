/** What a credential may be allowed to do; none of them holds another. */
export const SCOPES = [
  'estimates',
  'payers:read',
  'payers:write',
  'releases:read',
  'releases:admin',
] as const;

export type Scope = (typeof SCOPES)[number];

export function isScope(text: string): text is Scope {
  return SCOPES.some((scope) => scope === text);
}
