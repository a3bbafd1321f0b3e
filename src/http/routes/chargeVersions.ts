import { createRoute, z } from '@hono/zod-openapi';
import { chargeListDocument } from '../../answers/charges/chargeList.ts';
import { exportCharges, importCharges, withdrawCharges } from '../../answers/charges/charges.ts';
import { changesAnswer } from '../../answers/keeping/schemas.ts';
import type { Api, ApiDependencies } from '../apiDependencies.ts';
import { jsonAnswer, problemAnswer } from '../answers.ts';
import { csvBody } from '../csvBody.ts';
import { changedAnswer, csvAnswer, importedAnswer } from '../keptAnswers.ts';
import { refuse } from '../problems.ts';
import { changeQuery, conditionHeaders, writeMode } from '../writeMode.ts';
import { changedMeanwhile, dayParameter, listAnswer, listChange, malformed, notFound } from './keptParts.ts';

const PATH = '/v1/charges/versions/{effectiveFrom}';
const { body, responses } = listChange();

const routes = [
  createRoute({
    method: 'get',
    path: PATH,
    summary: 'The charges of a version as a comma-separated list',
    request: { params: dayParameter },
    responses: { 200: listAnswer('The charges by code and modifier'), 404: notFound },
  }),
  createRoute({
    method: 'put',
    path: PATH,
    summary: 'Make a comma-separated list what the clinic charges from a day on',
    request: { params: dayParameter, headers: conditionHeaders, query: changeQuery, body },
    responses,
  }),
  createRoute({
    method: 'delete',
    path: PATH,
    summary: 'Withdraw one version of the charge list; the last one cannot be',
    request: { params: dayParameter, headers: conditionHeaders, query: changeQuery },
    responses: {
      200: jsonAnswer(
        'The charge list without it; in a dry run what would change',
        z.union([chargeListDocument, changesAnswer]),
      ),
      400: problemAnswer('A condition or parameter is not understood'),
      404: notFound,
      409: problemAnswer('It is the last version'),
      412: changedMeanwhile,
      422: malformed,
    },
  }),
];

export function addChargeVersions(api: Api, { charges, practice }: ApiDependencies): void {
  const place = { store: charges, practice };
  for (const route of routes) api.openAPIRegistry.registerPath(route);
  api.get('/v1/charges/versions/:effectiveFrom', async (context) =>
    csvAnswer(context, await exportCharges(place, context.req.param('effectiveFrom'))),
  );
  api.put('/v1/charges/versions/:effectiveFrom', async (context) => {
    const effectiveFrom = context.req.param('effectiveFrom');
    const list = await csvBody(context);
    if (!list.ok) return list.response;
    const how = writeMode(context, changeQuery);
    if (!how.ok) return refuse(context, how.refusal);
    const answer = await importCharges(place, { bytes: list.value, effectiveFrom }, how.value.mode);
    return importedAnswer(context, effectiveFrom, answer);
  });
  api.delete('/v1/charges/versions/:effectiveFrom', async (context) => {
    const how = writeMode(context, changeQuery);
    if (!how.ok) return refuse(context, how.refusal);
    const day = context.req.param('effectiveFrom');
    return changedAnswer(context, await withdrawCharges(place, day, how.value.mode));
  });
}
