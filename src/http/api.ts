import { OpenAPIHono } from '@hono/zod-openapi';
import type { Api, ApiDependencies } from './apiDependencies.ts';
import { ABOUT, addDescription } from './description.ts';
import { addEstimateRoutes } from './estimateApi.ts';
import { newApi } from './newApi.ts';
import { addCharges } from './routes/charges.ts';
import { addDiagnosisPairings } from './routes/diagnosisPairings.ts';
import { addDiffs } from './routes/diffs.ts';
import { addFeeExports } from './routes/feeExports.ts';
import { addImports } from './routes/imports.ts';
import { addPayerPresets } from './routes/payerPresets.ts';
import { addPayerRevisions } from './routes/payerRevisions.ts';
import { addPayers } from './routes/payers.ts';
import { addPayerVersions } from './routes/payerVersions.ts';
import { addPublishing } from './routes/publishing.ts';
import { addReleases } from './routes/releases.ts';
import { addSignIn } from './routes/signIn.ts';

/** Every route, as a laptop serves them; on AWS the function of the back office, which also describes the others'. */
export function createApi(dependencies: ApiDependencies): Api {
  const description = new OpenAPIHono();
  const api = newApi(dependencies, description.openAPIRegistry);
  addEstimateRoutes(api, dependencies);
  addPayers(api, dependencies);
  addPayerVersions(api, dependencies);
  addPayerRevisions(api, dependencies);
  addPayerPresets(api);
  addCharges(api, dependencies);
  addDiagnosisPairings(api, dependencies);
  addReleases(api, dependencies);
  addPublishing(api, dependencies);
  addImports(api, dependencies);
  addDiffs(api, dependencies);
  addFeeExports(api, dependencies);
  addSignIn(api, dependencies);
  addDescription(api, () => description.getOpenAPI31Document(ABOUT));
  return api;
}
