import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import {
  deletePayer,
  getPayer,
  listPayers,
  payerDocument,
  putPayer,
  type WriteCondition,
} from '../../answers/payers/payers.ts';
import { answered, refused, type Answer } from '../../answers/refusal.ts';
import type { StoredPayer } from '../../contracts/payer.ts';
import type { Api, ApiDependencies } from '../apiDependencies.ts';
import { jsonAnswer, problemAnswer } from '../answers.ts';
import { jsonBody } from '../jsonBody.ts';
import { refuse } from '../problems.ts';

const idParameter = z.object({ id: z.string().openapi({ example: 'acme-ppo' }) });
const condition = z.object({
  'if-match': z.string().optional().openapi({ description: 'Replace only what this ETag names' }),
  'if-none-match': z
    .literal('*')
    .optional()
    .openapi({ description: 'Store only where nothing is stored yet' }),
});
const notFound = problemAnswer('There is no such payer');
const changed = problemAnswer('The payer was changed by somebody else');

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
    request: { params: idParameter },
    responses: { 200: jsonAnswer('The payer', payerDocument), 404: notFound },
  }),
  createRoute({
    method: 'put',
    path: '/v1/payers/{id}',
    summary: 'Store a payer and all its versions',
    request: {
      params: idParameter,
      headers: condition,
      body: { required: true, content: { 'application/json': { schema: payerDocument } } },
    },
    responses: {
      200: jsonAnswer('The payer as it is stored', payerDocument),
      201: jsonAnswer('The payer, stored for the first time', payerDocument),
      400: problemAnswer('The body is not JSON, or a condition is not understood'),
      412: changed,
      413: problemAnswer('The body is too large'),
      415: problemAnswer('The body is not declared as JSON'),
      422: problemAnswer('The payer is not well-formed; every problem is named'),
    },
  }),
  createRoute({
    method: 'delete',
    path: '/v1/payers/{id}',
    summary: 'Remove a payer',
    request: { params: idParameter, headers: condition },
    responses: {
      204: { description: 'Removed' },
      400: problemAnswer('A condition is not understood'),
      404: notFound,
      412: changed,
    },
  }),
];

export function addPayers(api: Api, { payers, practice }: ApiDependencies): void {
  for (const route of routes) api.openAPIRegistry.registerPath(route);
  api.get('/v1/payers', async (context) => context.json(await listPayers(payers, practice)));
  api.get('/v1/payers/:id', async (context) =>
    stored(context, await getPayer(payers, practice, context.req.param('id'))),
  );
  api.put('/v1/payers/:id', async (context) => {
    const body = await jsonBody(context);
    if (!body.ok) return body.response;
    const when = writeCondition(context);
    if (!when.ok) return refuse(context, when.refusal);
    return stored(context, await putPayer(payers, practice, body.value, context.req.param('id'), when.value));
  });
  api.delete('/v1/payers/:id', async (context) => {
    const when = writeCondition(context);
    if (!when.ok) return refuse(context, when.refusal);
    const answer = await deletePayer(payers, practice, context.req.param('id'), when.value);
    return answer.ok ? context.body(null, 204) : refuse(context, answer.refusal);
  });
}

function stored(context: Context, answer: Answer<StoredPayer>): Response {
  if (!answer.ok) return refuse(context, answer.refusal);
  const { payer, revision } = answer.value;
  const created = context.req.method === 'PUT' && revision === 1;
  return context.json(payer, created ? 201 : 200, { etag: `"${revision}"` });
}

function writeCondition(context: Context): Answer<WriteCondition> {
  const match = context.req.header('if-match');
  if (match !== undefined) {
    const revision = /^"([1-9]\d{0,8})"$/.exec(match)?.[1];
    return revision === undefined
      ? malformedCondition('if-match', match, 'Read the payer and send its ETag as it was received.')
      : answered({ kind: 'revision', revision: Number(revision) });
  }
  const noneMatch = context.req.header('if-none-match');
  if (noneMatch === undefined) return answered({ kind: 'whatever-is-there' });
  if (noneMatch === '*') return answered({ kind: 'nothing-there' });
  return malformedCondition('if-none-match', noneMatch, 'Send If-None-Match: * or leave it out.');
}

/** A condition that is not understood is refused, for one that is passed over would overwrite what it guards. */
function malformedCondition(header: string, found: string, remedy: string): Answer<never> {
  return refused(400, 'malformed-request', 'The condition of this write is not one that is understood.', [
    {
      pointer: `/${header}`,
      code: 'malformed-condition',
      found: found.slice(0, 60),
      message: 'If-Match takes the ETag that a payer was answered with, If-None-Match the asterisk.',
      remedy,
    },
  ]);
}
