import { handle } from 'hono/aws-lambda';
import { createApi } from '../src/http/api.ts';
import { deployedDependencies } from './deployed/dependencies.ts';

/** Payers, charges, releases and the API's description behind API Gateway's HTTP API (payload version 2.0). */
export const handler = handle(createApi(await deployedDependencies('allowable-office', 24_000)));
