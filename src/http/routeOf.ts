import type { Context } from 'hono';
import { matchedRoutes } from 'hono/route';

/** The route that answers, as the description writes it; undefined where there is none. */
export function routeOf(context: Context): string | undefined {
  const route = matchedRoutes(context).find(({ method }) => method !== 'ALL');
  return route && `${route.method} ${route.path.replaceAll(/:(\w+)/g, '{$1}')}`;
}
