import { handle } from 'hono/aws-lambda';
import { createEstimateApi } from '../src/http/estimateApi.ts';
import { deployedDependencies } from './deployed/dependencies.ts';

/** Estimates, saved ones, plans, comparisons and look-ups behind API Gateway's HTTP API (payload version 2.0). */
export const handler = handle(createEstimateApi(await deployedDependencies('allowable-api', 9_000)));
