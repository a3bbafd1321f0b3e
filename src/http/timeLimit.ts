import type { MiddlewareHandler } from 'hono';
import type { ApiDependencies } from './apiDependencies.ts';
import { sendProblem } from './problems.ts';

const RETRY_SECONDS = '5';

/** Answers that an answer takes too long, rather than let whoever waits find the connection cut. */
export function timeLimit({ answerWithin }: Pick<ApiDependencies, 'answerWithin'>): MiddlewareHandler {
  return async (context, next) => {
    const late = Promise.withResolvers<Response>();
    const timer = setTimeout(() => {
      late.resolve(
        sendProblem(context, {
          type: 'urn:allowable:problem:took-too-long',
          title: 'The answer took too long. Ask again, or for less at a time.',
          status: 503,
          code: 'took-too-long',
        }),
      );
    }, answerWithin);
    try {
      const answer = await Promise.race([next(), late.promise]);
      if (answer instanceof Response) answer.headers.set('retry-after', RETRY_SECONDS);
      return answer ?? undefined;
    } finally {
      clearTimeout(timer);
    }
  };
}
