import { randomUUID } from 'node:crypto';
import { Logger } from '@aws-lambda-powertools/logger';
import type { LambdaEvent } from 'hono/aws-lambda';
import { callerIn } from '../../src/access/authorizerContext.ts';
import { denied } from '../../src/access/denial.ts';
import { USUAL_RATE } from '../../src/access/tokenBuckets.ts';
import type { ApiDependencies } from '../../src/http/apiDependencies.ts';
import { configured, tableConfiguration } from '../../src/store/configuration.ts';
import { openDeployedStore } from '../../src/store/deployedStore.ts';
import { issuerOf } from './issuer.ts';

/**
 * What a deployed API works with: the table its environment names, and a log. `serviceName` is how the log calls it, `answerWithin`
 * the milliseconds it may take: less than what its function is given, so that whoever waits is told.
 */
export async function deployedDependencies(
  serviceName: string,
  answerWithin: number,
): Promise<ApiDependencies> {
  const logger = new Logger({ serviceName });
  const signIn = issuerOf(process.env) ?? 'key';
  const { schedule, payers, charges, pairings, saved, answered } = await openDeployedStore(
    configured(tableConfiguration(process.env)),
  );
  return {
    schedule,
    payers,
    charges,
    pairings,
    saved,
    answered,
    signIn,
    // Of this instance alone: what all of them are asked is API Gateway's to bound.
    rate: USUAL_RATE,
    answerWithin,
    now: Date.now,
    log: ({ code, ...entry }) => logger.info(code, { code, ...entry }),
    // Whom the authorizer let in is in the event, where no header reaches; where it was not asked, nobody is.
    admit: ({ env }) => {
      const caller = callerIn(authorizerOf((env as { event: LambdaEvent }).event));
      return caller ? { ok: true, caller } : denied('no-credential');
    },
    newRequestId: randomUUID,
    logFault: ({ error, ...where }) =>
      logger.error('fault', { code: 'fault', ...where, error: error as Error }),
  };
}

function authorizerOf({ requestContext }: LambdaEvent): unknown {
  const { authorizer } = requestContext as { authorizer?: { lambda?: unknown } };
  return authorizer?.lambda;
}
