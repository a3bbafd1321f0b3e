import { createRoute } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { historyAnswer, revisionField } from '../../answers/keeping/schemas.ts';
import { parseParameter } from '../../answers/parseParameter.ts';
import { payerDocument } from '../../answers/payers/payerSchema.ts';
import { getPayer, payerHistory } from '../../answers/payers/readPayers.ts';
import type { Api, ApiDependencies } from '../apiDependencies.ts';
import { jsonAnswer } from '../answers.ts';
import { practiceOf } from '../caller.ts';
import { keptAnswer } from '../keptAnswers.ts';
import { refuse } from '../problems.ts';
import { idParameter, malformed, notFound, revisionParameter } from './keptParts.ts';

const routes = [
  createRoute({
    method: 'get',
    path: '/v1/payers/{id}/revisions',
    summary: 'Every revision of a payer, the newest first, also where it was deleted',
    request: { params: idParameter },
    responses: { 200: jsonAnswer('The revisions', historyAnswer), 404: notFound },
  }),
  createRoute({
    method: 'get',
    path: '/v1/payers/{id}/revisions/{revision}',
    summary: 'A payer as it was in a revision',
    request: { params: idParameter.extend(revisionParameter.shape) },
    responses: { 200: jsonAnswer('The payer as it was', payerDocument), 404: notFound, 422: malformed },
  }),
];

export function addPayerRevisions(api: Api, { payers }: ApiDependencies): void {
  const placeOf = (context: Context) => ({ store: payers, practice: practiceOf(context) });
  for (const route of routes) api.openAPIRegistry.registerPath(route);
  api.get('/v1/payers/:id/revisions', async (context) => {
    const answer = await payerHistory(placeOf(context), context.req.param('id'));
    return answer.ok ? context.json(answer.value) : refuse(context, answer.refusal);
  });
  api.get('/v1/payers/:id/revisions/:revision', async (context) => {
    const revision = parseParameter('revision', revisionField, context.req.param('revision'));
    if (!revision.ok) return refuse(context, revision.refusal);
    return keptAnswer(context, await getPayer(placeOf(context), context.req.param('id'), revision.value));
  });
}
