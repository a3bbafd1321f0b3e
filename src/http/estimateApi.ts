import type { Api, ApiDependencies } from './apiDependencies.ts';
import { newApi } from './newApi.ts';
import { addChecks } from './routes/checks.ts';
import { addBatches } from './routes/batches.ts';
import { addCodes } from './routes/codes.ts';
import { addComparisons } from './routes/comparisons.ts';
import { addEstimates } from './routes/estimates.ts';
import { addFees } from './routes/fees.ts';
import { addLocalities } from './routes/localities.ts';
import { addPlans } from './routes/plans.ts';
import { addSavedEstimates } from './routes/savedEstimates.ts';
import { addUnits } from './routes/units.ts';

/** The routes that front desks and practice software ask all day: they keep an estimate where they are asked to, and change nothing. */
export function addEstimateRoutes(api: Api, dependencies: ApiDependencies): void {
  addEstimates(api, dependencies);
  addChecks(api, dependencies);
  addBatches(api, dependencies);
  addSavedEstimates(api, dependencies);
  addPlans(api, dependencies);
  addComparisons(api, dependencies);
  addFees(api, dependencies);
  addCodes(api, dependencies);
  addLocalities(api, dependencies);
  addUnits(api);
}

/** The API of the function that answers estimates, which carries nothing else: it is to be ready at once. */
export function createEstimateApi(dependencies: ApiDependencies): Api {
  const api = newApi(dependencies);
  addEstimateRoutes(api, dependencies);
  return api;
}
