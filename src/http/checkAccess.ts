import type { Context, MiddlewareHandler } from 'hono';
import { accessOf } from '../access/routeScopes.ts';
import type { Denial } from '../access/denial.ts';
import type { Scope } from '../access/scope.ts';
import type { ApiDependencies } from './apiDependencies.ts';
import { setCaller } from './caller.ts';
import { sendProblem } from './problems.ts';
import { requestIdOf } from './requestId.ts';
import { routeOf } from './routeOf.ts';

/**
 * Lets a request pass to its route where whoever sends it is admitted and has the scope that the route asks for. A route without a line
 * in the table of scopes is answered to nobody.
 */
export function checkAccess({ admit, logFault }: ApiDependencies): MiddlewareHandler {
  return async (context, next) => {
    const route = routeOf(context);
    const access = route === undefined ? undefined : accessOf(route);
    if (access === 'public') return next();
    const admission = await admit(context);
    if (!admission.ok) {
      if (admission.cause !== undefined) {
        const { method, path } = context.req;
        logFault({ requestId: requestIdOf(context), method, path, error: admission.cause });
      }
      return deny(context, admission.denial);
    }
    if (route !== undefined && access === undefined)
      throw new Error(`${route} asks for no scope that is known`);
    // Also who is then refused is logged.
    setCaller(context, admission.caller);
    if (access !== undefined && !admission.caller.scopes.includes(access)) return lacks(context, access);
    return next();
  };
}

const TITLES = {
  'no-credential': 'This is answered only to those who say who they are.',
  'unreadable-credential': 'The credential cannot be read.',
  'unknown-credential': 'The credential is not one that is admitted here.',
  'expired-credential': 'The credential has expired.',
  'revoked-credential': 'The credential was revoked.',
  'no-practice': 'The credential does not say for which practice it is.',
  'issuer-unreachable': 'The credential cannot be looked at now.',
} as const satisfies Record<Denial, string>;

const STATUSES: Partial<Record<Denial, number>> = { 'no-practice': 403, 'issuer-unreachable': 503 };
const RETRY_SECONDS = '5';

function deny(context: Context, denial: Denial): Response {
  const status = STATUSES[denial] ?? 401;
  if (status === 401) context.header('www-authenticate', challenge(denial));
  if (status === 503) context.header('retry-after', RETRY_SECONDS);
  return sendProblem(context, {
    type: `urn:allowable:problem:${denial}`,
    title: TITLES[denial],
    status,
    code: denial,
  });
}

/** RFC 6750 s.3: without a credential the scheme alone, else what is wrong with it. */
function challenge(denial: Denial): string {
  return denial === 'no-credential'
    ? 'Bearer realm="allowable"'
    : 'Bearer realm="allowable", error="invalid_token"';
}

function lacks(context: Context, scope: Scope): Response {
  context.header(
    'www-authenticate',
    `Bearer realm="allowable", error="insufficient_scope", scope="${scope}"`,
  );
  return sendProblem(context, {
    type: 'urn:allowable:problem:missing-scope',
    title: `The credential lacks the scope "${scope}".`,
    status: 403,
    code: 'missing-scope',
  });
}
