import type { Scope } from './scope.ts';

/** What a route asks of whoever calls it: a scope, or nothing. */
export type RouteAccess = Scope | 'public';

/**
 * Every route and the scope it asks for, in the words of the API's description. The check at the door, the description and the stack read
 * this one table; a route that is not in it is answered to nobody (test/http/access.test.ts).
 */
export const ROUTE_SCOPES = {
  'GET /api': 'public',
  'GET /openapi.json': 'public',
  'GET /v1/sign-in': 'public',

  'POST /v1/estimates': 'estimates',
  'POST /v1/checks': 'estimates',
  'POST /v1/estimates/batch': 'estimates',
  'POST /v1/saved-estimates': 'estimates',
  'GET /v1/saved-estimates/{id}': 'estimates',
  'POST /v1/plans': 'estimates',
  'POST /v1/comparisons': 'estimates',
  'POST /v1/units': 'estimates',
  'GET /v1/fees': 'estimates',
  'GET /v1/fees/export': 'estimates',
  'GET /v1/localities': 'estimates',
  'GET /v1/codes': 'estimates',

  'GET /v1/payers': 'payers:read',
  'GET /v1/payers/{id}': 'payers:read',
  'GET /v1/payers/{id}/revisions': 'payers:read',
  'GET /v1/payers/{id}/revisions/{revision}': 'payers:read',
  'GET /v1/payers/{id}/versions/{effectiveFrom}/fees': 'payers:read',
  'GET /v1/payer-presets': 'payers:read',
  'GET /v1/payer-presets/{name}': 'payers:read',
  'GET /v1/charges': 'payers:read',
  'GET /v1/charges/revisions': 'payers:read',
  'GET /v1/charges/revisions/{revision}': 'payers:read',
  'GET /v1/charges/versions/{effectiveFrom}': 'payers:read',
  'GET /v1/diagnosis-pairings': 'payers:read',
  'GET /v1/diagnosis-pairings/revisions': 'payers:read',
  'GET /v1/diagnosis-pairings/revisions/{revision}': 'payers:read',
  'GET /v1/diagnosis-pairings/versions/{effectiveFrom}': 'payers:read',

  'PUT /v1/payers/{id}': 'payers:write',
  'DELETE /v1/payers/{id}': 'payers:write',
  'DELETE /v1/payers/{id}/versions/{effectiveFrom}': 'payers:write',
  'PUT /v1/payers/{id}/versions/{effectiveFrom}/fees': 'payers:write',
  'PUT /v1/charges': 'payers:write',
  'DELETE /v1/charges': 'payers:write',
  'PUT /v1/charges/versions/{effectiveFrom}': 'payers:write',
  'DELETE /v1/charges/versions/{effectiveFrom}': 'payers:write',
  'PUT /v1/diagnosis-pairings': 'payers:write',
  'DELETE /v1/diagnosis-pairings': 'payers:write',
  'PUT /v1/diagnosis-pairings/versions/{effectiveFrom}': 'payers:write',
  'DELETE /v1/diagnosis-pairings/versions/{effectiveFrom}': 'payers:write',

  'GET /v1/releases': 'releases:read',
  'GET /v1/releases/{a}/diff/{b}': 'releases:read',
  'POST /v1/releases/{a}/diff/{b}/revenue': 'releases:read',
  'GET /v1/releases/{id}/judgement': 'releases:read',
  'GET /v1/imports': 'releases:read',

  'POST /v1/releases/{id}/publish': 'releases:admin',
  'POST /v1/releases/rollback': 'releases:admin',
  'POST /v1/imports': 'releases:admin',
} as const satisfies Readonly<Record<`${'GET' | 'POST' | 'PUT' | 'DELETE'} /${string}`, RouteAccess>>;

/** What the route asks, written `GET /v1/payers/{id}`; undefined where the table does not have it, which admits nobody. */
export function accessOf(route: string): RouteAccess | undefined {
  return Object.hasOwn(ROUTE_SCOPES, route) ? ROUTE_SCOPES[route as keyof typeof ROUTE_SCOPES] : undefined;
}
