import { Hono } from 'hono';
import type { Api, ApiDependencies } from './apiDependencies.ts';
import { answerOnce } from './answerOnce.ts';
import { checkAccess } from './checkAccess.ts';
import { fault, noSuchRoute } from './problems.ts';
import { rateLimit } from './rateLimit.ts';
import { answerUnderId, requestIdOf } from './requestId.ts';
import { timeLimit } from './timeLimit.ts';

/** The first Response costs 25 to 40 ms: paid when the module is loaded, not by the first request. */
new Response('');

/** Where routes are described that nobody asks to be: what makes descriptions is then not deployed. */
const NOWHERE: Api['openAPIRegistry'] = { registerPath() {} };

/** An API without routes: under which id and how long it answers, whom it lets in and how often, what it answers where there is nothing, and to a surprise. */
export function newApi(dependencies: ApiDependencies, openAPIRegistry = NOWHERE): Api {
  const { logFault } = dependencies;
  const api = Object.assign(new Hono(), { openAPIRegistry });
  api.use(answerUnderId(dependencies));
  api.use(timeLimit(dependencies));
  api.use(checkAccess(dependencies));
  api.use(rateLimit(dependencies));
  api.use(answerOnce(dependencies));
  api.notFound(noSuchRoute);
  api.onError((error, context) => {
    const requestId = requestIdOf(context);
    logFault({ requestId, method: context.req.method, path: context.req.path, error });
    return fault(context, requestId);
  });
  return api;
}
