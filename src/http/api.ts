import { OpenAPIHono } from '@hono/zod-openapi';
import type { Api, ApiDependencies } from './apiDependencies.ts';
import { addDescription } from './description.ts';
import { fault, noSuchRoute } from './problems.ts';
import { addEstimates } from './routes/estimates.ts';
import { addFees } from './routes/fees.ts';
import { addLocalities } from './routes/localities.ts';
import { addPayers } from './routes/payers.ts';
import { addReleases } from './routes/releases.ts';
import { addUnits } from './routes/units.ts';

/** The first Response costs 25 to 40 ms: paid when the module is loaded, not by the first request. */
new Response('');

/** The API's routes, the same behind API Gateway and on a laptop. */
export function createApi(dependencies: ApiDependencies): Api {
  const api = new OpenAPIHono();
  addEstimates(api, dependencies);
  addFees(api, dependencies);
  addLocalities(api, dependencies);
  addPayers(api, dependencies);
  addReleases(api, dependencies);
  addUnits(api);
  addDescription(api);
  api.notFound(noSuchRoute);
  api.onError((error, context) => {
    const requestId = dependencies.newRequestId();
    dependencies.logFault({ requestId, method: context.req.method, path: context.req.path, error });
    return fault(context, requestId);
  });
  return api;
}
