import { OpenAPIHono } from '@hono/zod-openapi';
import type { Api, ApiDependencies } from './apiDependencies.ts';
import { fault, noSuchRoute } from './problems.ts';

/** The first Response costs 25 to 40 ms: paid when the module is loaded, not by the first request. */
new Response('');

/** An API without routes: what it answers where there is none, and to a surprise. */
export function newApi({ newRequestId, logFault }: Pick<ApiDependencies, 'newRequestId' | 'logFault'>): Api {
  const api = new OpenAPIHono();
  api.notFound(noSuchRoute);
  api.onError((error, context) => {
    const requestId = newRequestId();
    logFault({ requestId, method: context.req.method, path: context.req.path, error });
    return fault(context, requestId);
  });
  return api;
}
