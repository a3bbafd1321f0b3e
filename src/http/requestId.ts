import { createHash } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import type { ApiDependencies } from './apiDependencies.ts';
import { callerOf } from './caller.ts';
import { problemOf } from './problems.ts';
import { routeOf } from './routeOf.ts';

/** What is logged of a request: codes and numbers, nothing that it brought. */
export interface RequestEntry {
  readonly code: 'answered';
  readonly requestId: string;
  readonly method: string;
  /** The route and not the address, in which ids are; null where there was none. */
  readonly route: string | null;
  readonly status: number;
  /** The code of the problem that was answered. */
  readonly problem: string | null;
  readonly milliseconds: number;
  readonly practice: string | null;
  /** The first 16 hexadecimal digits of SHA-256 of the subject: the same for the same caller, and no name. */
  readonly caller: string | null;
}

const NAME = 'requestId';

/** Gives each request an id, which its answer says and under which it is logged. */
export function answerUnderId({
  newRequestId,
  log,
  now,
}: Pick<ApiDependencies, 'newRequestId' | 'log' | 'now'>): MiddlewareHandler {
  return async (context, next) => {
    if (context.get(NAME) !== undefined) return next();
    const [requestId, begun] = [newRequestId(), now()];
    context.set(NAME, requestId);
    context.header('x-request-id', requestId);
    await next();
    log?.({
      code: 'answered',
      requestId,
      method: context.req.method,
      route: routeOf(context) ?? null,
      status: context.res.status,
      problem: problemOf(context),
      milliseconds: now() - begun,
      ...whoAsked(context),
    });
    return undefined;
  };
}

function whoAsked(context: Context): Pick<RequestEntry, 'practice' | 'caller'> {
  const caller = callerOf(context);
  if (!caller) return { practice: null, caller: null };
  const digest = createHash('sha256').update(caller.subject).digest('hex').slice(0, 16);
  return { practice: caller.practice, caller: digest };
}

export function requestIdOf(context: Context): string {
  return String(context.get(NAME));
}
