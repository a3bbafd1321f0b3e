import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { revisionField } from '../../answers/keeping/schemas.ts';
import { parse } from '../../answers/parse.ts';
import { payerDocument } from '../../answers/payers/payerSchema.ts';
import { putPayer } from '../../answers/payers/putPayer.ts';
import { getPayer, listPayers } from '../../answers/payers/readPayers.ts';
import { deletePayer } from '../../answers/payers/removePayer.ts';
import type { Api, ApiDependencies } from '../apiDependencies.ts';
import { jsonAnswer, problemAnswer } from '../answers.ts';
import { practiceOf } from '../caller.ts';
import { jsonBody, MOST_DOCUMENT_BYTES } from '../jsonBody.ts';
import { changedAnswer, deletedAnswer, keptAnswer } from '../keptAnswers.ts';
import { refuse } from '../problems.ts';
import { query } from '../query.ts';
import { changeQuery, conditionHeaders, writeMode } from '../writeMode.ts';
import { changedMeanwhile, documentChange, idParameter, malformed, notFound } from './keptParts.ts';

const readQuery = z.strictObject({
  revision: revisionField.optional().openapi({ description: 'As it was in this revision' }),
});

const change = documentChange(payerDocument);

const routes = [
  createRoute({
    method: 'get',
    path: '/v1/payers',
    summary: 'The payers of the practice',
    responses: { 200: jsonAnswer('The payers', z.object({ payers: z.array(payerDocument) })) },
  }),
  createRoute({
    method: 'get',
    path: '/v1/payers/{id}',
    summary: 'One payer, with the ETag that a change of it has to name',
    request: { params: idParameter, query: readQuery },
    responses: {
      200: jsonAnswer('The payer', payerDocument),
      400: problemAnswer('A parameter was given twice'),
      404: notFound,
      422: malformed,
    },
  }),
  createRoute({
    method: 'put',
    path: '/v1/payers/{id}',
    summary: 'Store a payer: versions are added and corrected, those not sent stay',
    ...change,
    request: { ...change.request, params: idParameter },
  }),
  createRoute({
    method: 'delete',
    path: '/v1/payers/{id}',
    summary: 'Remove a payer; its revisions stay readable',
    request: { params: idParameter, headers: conditionHeaders, query: changeQuery },
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
];

export function addPayers(api: Api, { payers }: ApiDependencies): void {
  const placeOf = (context: Context) => ({ store: payers, practice: practiceOf(context) });
  for (const route of routes) api.openAPIRegistry.registerPath(route);
  api.get('/v1/payers', async (context) => context.json(await listPayers(placeOf(context))));
  api.get('/v1/payers/:id', async (context) => {
    const parameters = query(context);
    if (!parameters.ok) return refuse(context, parameters.refusal);
    const asked = parse(readQuery, parameters.value);
    if (!asked.ok) return refuse(context, asked.refusal);
    return keptAnswer(
      context,
      await getPayer(placeOf(context), context.req.param('id'), asked.value.revision),
    );
  });
  api.put('/v1/payers/:id', async (context) => {
    const body = await jsonBody(context, MOST_DOCUMENT_BYTES);
    if (!body.ok) return body.response;
    const how = writeMode(context, changeQuery);
    if (!how.ok) return refuse(context, how.refusal);
    const { mode } = how.value;
    return changedAnswer(
      context,
      await putPayer(placeOf(context), body.value, context.req.param('id'), mode),
    );
  });
  api.delete('/v1/payers/:id', async (context) => {
    const how = writeMode(context, changeQuery);
    if (!how.ok) return refuse(context, how.refusal);
    return deletedAnswer(
      context,
      await deletePayer(placeOf(context), context.req.param('id'), how.value.mode),
    );
  });
}
