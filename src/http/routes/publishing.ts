import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { parse } from '../../answers/parse.ts';
import { refused, type Refusal } from '../../answers/refusal.ts';
import { judgementAnswer, judgementOf } from '../../answers/releases/judgement.ts';
import { publishedAnswer, publishRequest, publishStored } from '../../answers/releases/published.ts';
import { rollback, rolledBackAnswer } from '../../answers/releases/rolledBack.ts';
import type { Api, ApiDependencies } from '../apiDependencies.ts';
import { jsonAnswer, problemAnswer } from '../answers.ts';
import { jsonBody } from '../jsonBody.ts';
import { etag } from '../keptAnswers.ts';
import { refuse } from '../problems.ts';
import { changeQuery, conditionHeaders, writeMode } from '../writeMode.ts';
import { changedMeanwhile, idParameter, notFound } from './keptParts.ts';

const releaseParameter = idParameter.extend({ id: z.string().openapi({ example: '2026C-1517e7f4b84c' }) });

const routes = [
  createRoute({
    method: 'get',
    path: '/v1/releases/{id}/judgement',
    summary: 'What the gate says of a stored release, beside what is published now',
    request: { params: releaseParameter },
    responses: { 200: jsonAnswer('The judgement', judgementAnswer), 404: notFound },
  }),
  createRoute({
    method: 'post',
    path: '/v1/releases/{id}/publish',
    summary: 'Make a stored release, or data set, answer for its dates; a doubtful one with a reason',
    request: {
      params: releaseParameter,
      body: { required: true, content: { 'application/json': { schema: publishRequest } } },
    },
    responses: {
      200: jsonAnswer('It is published', publishedAnswer),
      400: problemAnswer('The body is not JSON'),
      404: notFound,
      409: problemAnswer('The gate holds it back'),
      413: problemAnswer('The body is too large'),
      415: problemAnswer('The body is not declared as JSON'),
      422: problemAnswer('The request is not well-formed'),
    },
  }),
  createRoute({
    method: 'post',
    path: '/v1/releases/rollback',
    summary: 'Undo the last change of what is published; If-Match takes the ETag of a dry run',
    request: { headers: conditionHeaders, query: changeQuery },
    responses: {
      200: jsonAnswer('What is published now; in a dry run what would be', rolledBackAnswer),
      400: problemAnswer('A condition or parameter is not understood'),
      409: problemAnswer('There is nothing to go back to'),
      412: changedMeanwhile,
      422: problemAnswer('It is not said which calendar is meant'),
    },
  }),
];

export function addPublishing(api: Api, { schedule }: ApiDependencies): void {
  for (const route of routes) api.openAPIRegistry.registerPath(route);
  api.get('/v1/releases/:id/judgement', async (context) => {
    const answer = await judgementOf(context.req.param('id'), schedule);
    return answer.ok ? context.json(answer.value) : refuse(context, answer.refusal);
  });
  api.post('/v1/releases/:id/publish', async (context) => {
    const body = await jsonBody(context);
    if (!body.ok) return body.response;
    const asked = parse(publishRequest, body.value);
    if (!asked.ok) return refuse(context, asked.refusal);
    const { answer } = await publishStored(context.req.param('id'), asked.value.accept, schedule);
    return answer.ok ? context.json(answer.value) : refuse(context, answer.refusal);
  });
  api.post('/v1/releases/rollback', (context) => rollBackAnswer(context, schedule));
}

/** Two people who undo at once would undo two changes: who undoes says which calendar they saw. */
async function rollBackAnswer(context: Context, schedule: ApiDependencies['schedule']): Promise<Response> {
  const how = writeMode(context, changeQuery);
  if (!how.ok) return refuse(context, how.refusal);
  const { mode } = how.value;
  if (!mode.dryRun && mode.condition.kind !== 'revision') return refuse(context, conditionMissing());
  const answer = await rollback(mode, schedule);
  if (!answer.ok) return refuse(context, answer.refusal);
  return context.json(answer.value, 200, etag(answer.value.calendar));
}

function conditionMissing(): Refusal {
  const error = {
    pointer: '/if-match',
    code: 'missing-field',
    found: null,
    message: 'It is not said which calendar is meant.',
    remedy: 'Ask for a dry run, and send its ETag as If-Match.',
  };
  return refused(422, 'invalid-request', 'The request is not one that can be answered.', [error]).refusal;
}
