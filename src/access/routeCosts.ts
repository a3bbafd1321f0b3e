import type { ROUTE_SCOPES } from './routeScopes.ts';

/** What a request takes of its caller's rate where it is more than one estimate's worth. */
const COSTS: Partial<Record<keyof typeof ROUTE_SCOPES, number>> = {
  'POST /v1/estimates/batch': 20,
  'GET /v1/fees/export': 20,
  'POST /v1/releases/{a}/diff/{b}/revenue': 20,
  'GET /v1/releases/{a}/diff/{b}': 10,
  'POST /v1/comparisons': 5,
  'POST /v1/plans': 5,
};

export function costOf(route: string): number {
  return (Object.hasOwn(COSTS, route) ? COSTS[route as keyof typeof COSTS] : undefined) ?? 1;
}
