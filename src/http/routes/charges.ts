import { createRoute, z } from '@hono/zod-openapi';
import { chargeListDocument } from '../../answers/charges/chargeList.ts';
import { chargesHistory, deleteCharges, getCharges, putCharges } from '../../answers/charges/charges.ts';
import { historyAnswer, revisionField } from '../../answers/keeping/schemas.ts';
import { parse } from '../../answers/parse.ts';
import { parseParameter } from '../../answers/parseParameter.ts';
import type { Api, ApiDependencies } from '../apiDependencies.ts';
import { jsonAnswer, problemAnswer } from '../answers.ts';
import { jsonBody, MOST_DOCUMENT_BYTES } from '../jsonBody.ts';
import { changedAnswer, deletedAnswer, keptAnswer } from '../keptAnswers.ts';
import { refuse } from '../problems.ts';
import { query } from '../query.ts';
import { changeQuery, conditionHeaders, writeMode } from '../writeMode.ts';
import { changedMeanwhile, documentChange, malformed, notFound, revisionParameter } from './keptParts.ts';

const readQuery = z.strictObject({
  revision: revisionField.optional().openapi({ description: 'As it was in this revision' }),
});

const routes = [
  createRoute({
    method: 'get',
    path: '/v1/charges',
    summary: 'What the clinic charges, with the ETag that a change of it has to name',
    request: { query: readQuery },
    responses: {
      200: jsonAnswer('The charge list', chargeListDocument),
      400: problemAnswer('A parameter was given twice'),
      404: notFound,
      422: malformed,
    },
  }),
  createRoute({
    method: 'put',
    path: '/v1/charges',
    summary: 'Store what the clinic charges: versions are added and corrected, those not sent stay',
    ...documentChange(chargeListDocument),
  }),
  createRoute({
    method: 'delete',
    path: '/v1/charges',
    summary: 'Remove the charge list; its revisions stay readable',
    request: { headers: conditionHeaders, query: changeQuery },
    responses: {
      200: jsonAnswer(
        'What would be removed by what was a dry run',
        z.object({ deleted: z.string(), dryRun: z.literal(true) }),
      ),
      204: { description: 'Removed' },
      400: problemAnswer('A condition or parameter is not understood'),
      404: notFound,
      412: changedMeanwhile,
      422: malformed,
    },
  }),
  createRoute({
    method: 'get',
    path: '/v1/charges/revisions',
    summary: 'Every revision of the charge list, the newest first, also where it was deleted',
    responses: { 200: jsonAnswer('The revisions', historyAnswer), 404: notFound },
  }),
  createRoute({
    method: 'get',
    path: '/v1/charges/revisions/{revision}',
    summary: 'The charge list as it was in a revision',
    request: { params: revisionParameter },
    responses: {
      200: jsonAnswer('The charge list as it was', chargeListDocument),
      404: notFound,
      422: malformed,
    },
  }),
];

export function addCharges(api: Api, { charges, practice }: ApiDependencies): void {
  const place = { store: charges, practice };
  for (const route of routes) api.openAPIRegistry.registerPath(route);
  api.get('/v1/charges', async (context) => {
    const parameters = query(context);
    if (!parameters.ok) return refuse(context, parameters.refusal);
    const asked = parse(readQuery, parameters.value);
    if (!asked.ok) return refuse(context, asked.refusal);
    return keptAnswer(context, await getCharges(place, asked.value.revision));
  });
  api.put('/v1/charges', async (context) => {
    const body = await jsonBody(context, MOST_DOCUMENT_BYTES);
    if (!body.ok) return body.response;
    const how = writeMode(context, changeQuery);
    if (!how.ok) return refuse(context, how.refusal);
    return changedAnswer(context, await putCharges(place, body.value, how.value.mode));
  });
  api.delete('/v1/charges', async (context) => {
    const how = writeMode(context, changeQuery);
    if (!how.ok) return refuse(context, how.refusal);
    return deletedAnswer(context, await deleteCharges(place, how.value.mode));
  });
  api.get('/v1/charges/revisions', async (context) => {
    const answer = await chargesHistory(place);
    return answer.ok ? context.json(answer.value) : refuse(context, answer.refusal);
  });
  api.get('/v1/charges/revisions/:revision', async (context) => {
    const revision = parseParameter('revision', revisionField, context.req.param('revision'));
    if (!revision.ok) return refuse(context, revision.refusal);
    return keptAnswer(context, await getCharges(place, revision.value));
  });
}
