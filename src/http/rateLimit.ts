import type { MiddlewareHandler } from 'hono';
import { costOf } from '../access/routeCosts.ts';
import { TokenBuckets } from '../access/tokenBuckets.ts';
import type { ApiDependencies } from './apiDependencies.ts';
import { callerOf } from './caller.ts';
import { sendProblem } from './problems.ts';
import { routeOf } from './routeOf.ts';

/** Lets each credential ask so much and no more; what is too much is told when it would be answered. */
export function rateLimit({ rate, now }: Pick<ApiDependencies, 'rate' | 'now'>): MiddlewareHandler {
  const buckets = rate && new TokenBuckets(rate, now);
  return async (context, next) => {
    const caller = callerOf(context);
    if (!buckets || !caller) return next();
    const name = JSON.stringify([caller.practice, caller.subject]);
    const seconds = buckets.take(name, costOf(routeOf(context) ?? ''));
    if (seconds === 0) return next();
    context.header('retry-after', String(seconds));
    return sendProblem(context, {
      type: 'urn:allowable:problem:too-many-requests',
      title: `This credential asks more than is answered: ask again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`,
      status: 429,
      code: 'too-many-requests',
    });
  };
}
