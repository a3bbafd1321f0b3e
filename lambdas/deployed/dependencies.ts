import { randomUUID } from 'node:crypto';
import { Logger } from '@aws-lambda-powertools/logger';
import type { ApiDependencies } from '../../src/http/apiDependencies.ts';
import { configured, tableConfiguration } from '../../src/store/configuration.ts';
import { openDeployedStore } from '../../src/store/deployedStore.ts';

/** The practice whose payers and charges are used until callers sign in as one. */
const ONLY_PRACTICE = 'default';

/** What a deployed API works with: the table its environment names, and a log. `serviceName` is how the log calls it. */
export async function deployedDependencies(serviceName: string): Promise<ApiDependencies> {
  const logger = new Logger({ serviceName });
  const { schedule, payers, charges, pairings } = await openDeployedStore(
    configured(tableConfiguration(process.env)),
  );
  return {
    schedule,
    payers,
    charges,
    pairings,
    practice: ONLY_PRACTICE,
    newRequestId: randomUUID,
    logFault: ({ error, ...where }) =>
      logger.error('fault', { code: 'fault', ...where, error: error as Error }),
  };
}
