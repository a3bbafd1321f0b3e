import { randomUUID } from 'node:crypto';
import { Logger } from '@aws-lambda-powertools/logger';
import { handle } from 'hono/aws-lambda';
import { createApi } from '../src/http/api.ts';
import type { ApiDependencies } from '../src/http/apiDependencies.ts';
import { configured, tableConfiguration } from '../src/store/configuration.ts';
import { openDeployedStore } from '../src/store/deployedStore.ts';

/** The practice whose payers are used until callers sign in as one. */
const ONLY_PRACTICE = 'default';

/** The API behind API Gateway's HTTP API (payload version 2.0). */
export function apiHandler(dependencies: ApiDependencies) {
  return handle(createApi(dependencies));
}

const logger = new Logger({ serviceName: 'allowable-api' });
const { schedule, payers } = await openDeployedStore(configured(tableConfiguration(process.env)));

export const handler = apiHandler({
  schedule,
  payers,
  practice: ONLY_PRACTICE,
  newRequestId: randomUUID,
  logFault: ({ error, ...where }) =>
    logger.error('fault', { code: 'fault', ...where, error: error as Error }),
});
