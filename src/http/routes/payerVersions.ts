import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { changesAnswer } from '../../answers/keeping/schemas.ts';
import { exportFees } from '../../answers/payers/exportFees.ts';
import { importFees } from '../../answers/payers/importFees.ts';
import { payerDocument, payerName } from '../../answers/payers/payerSchema.ts';
import { withdrawTerms } from '../../answers/payers/removePayer.ts';
import type { Api, ApiDependencies } from '../apiDependencies.ts';
import { jsonAnswer, problemAnswer } from '../answers.ts';
import { practiceOf } from '../caller.ts';
import { csvBody } from '../csvBody.ts';
import { changedAnswer, csvAnswer, importedAnswer } from '../keptAnswers.ts';
import { refuse } from '../problems.ts';
import { changeQuery, conditionHeaders, writeMode } from '../writeMode.ts';
import { changedMeanwhile, dayParameter, listAnswer, listChange, malformed, notFound } from './keptParts.ts';

const versionParameters = z
  .object({ id: z.string().openapi({ example: 'blue' }) })
  .extend(dayParameter.shape);
const importQuery = changeQuery.extend({
  name: payerName.optional().openapi({
    example: 'Blue',
    description: 'The payer’s name, which a new payer needs',
  }),
});
const notAFeeList = problemAnswer('The terms of that day have no list of fees');
const { body, responses } = listChange();

const routes = [
  createRoute({
    method: 'delete',
    path: '/v1/payers/{id}/versions/{effectiveFrom}',
    summary: 'Withdraw one version of a payer’s terms; the last one cannot be',
    request: { params: versionParameters, headers: conditionHeaders, query: changeQuery },
    responses: {
      200: jsonAnswer(
        'The payer without it; in a dry run what would change',
        z.union([payerDocument, changesAnswer]),
      ),
      400: problemAnswer('A condition or parameter is not understood'),
      404: notFound,
      409: problemAnswer('It is the last version'),
      412: changedMeanwhile,
      422: malformed,
    },
  }),
  createRoute({
    method: 'put',
    path: '/v1/payers/{id}/versions/{effectiveFrom}/fees',
    summary: 'Make a comma-separated list the fees of a version, or of a new one',
    request: { params: versionParameters, headers: conditionHeaders, query: importQuery, body },
    responses: { ...responses, 409: notAFeeList },
  }),
  createRoute({
    method: 'get',
    path: '/v1/payers/{id}/versions/{effectiveFrom}/fees',
    summary: 'The fees of a version as a comma-separated list',
    request: { params: versionParameters },
    responses: { 200: listAnswer('The fees by code and modifier'), 404: notFound, 409: notAFeeList },
  }),
];

export function addPayerVersions(api: Api, { payers }: ApiDependencies): void {
  const placeOf = (context: Context) => ({ store: payers, practice: practiceOf(context) });
  for (const route of routes) api.openAPIRegistry.registerPath(route);
  api.delete('/v1/payers/:id/versions/:effectiveFrom', async (context) => {
    const { id, effectiveFrom } = context.req.param();
    const how = writeMode(context, changeQuery);
    if (!how.ok) return refuse(context, how.refusal);
    return changedAnswer(context, await withdrawTerms(placeOf(context), id, effectiveFrom, how.value.mode));
  });
  api.put('/v1/payers/:id/versions/:effectiveFrom/fees', async (context) => {
    const { id, effectiveFrom } = context.req.param();
    const list = await csvBody(context);
    if (!list.ok) return list.response;
    const how = writeMode(context, importQuery);
    if (!how.ok) return refuse(context, how.refusal);
    const arrival = { bytes: list.value, effectiveFrom, name: how.value.asked.name };
    const answer = await importFees(placeOf(context), id, arrival, how.value.mode);
    return importedAnswer(context, effectiveFrom, answer);
  });
  api.get('/v1/payers/:id/versions/:effectiveFrom/fees', async (context) => {
    const { id, effectiveFrom } = context.req.param();
    return csvAnswer(context, await exportFees(placeOf(context), id, effectiveFrom));
  });
}
