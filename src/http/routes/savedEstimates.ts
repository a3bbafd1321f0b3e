import { createRoute, z } from '@hono/zod-openapi';
import { estimateRequest } from '../../answers/estimate/request.ts';
import { parse } from '../../answers/parse.ts';
import { readSaved, savedEstimateAnswer, saveEstimate } from '../../answers/savedEstimate/savedEstimate.ts';
import type { Api, ApiDependencies } from '../apiDependencies.ts';
import { jsonAnswer, problemAnswer } from '../answers.ts';
import { practiceOf } from '../caller.ts';
import { jsonBody } from '../jsonBody.ts';
import { refuse } from '../problems.ts';
import { query } from '../query.ts';
import { ESTIMATE_EXAMPLE, estimateQuery } from './estimates.ts';

const PATH = '/v1/saved-estimates';

const routes = [
  createRoute({
    method: 'post',
    path: PATH,
    summary: 'Estimate a visit and keep the answer with its request, for ever and to the byte',
    request: {
      query: estimateQuery,
      body: {
        required: true,
        content: { 'application/json': { schema: estimateRequest, example: ESTIMATE_EXAMPLE } },
      },
    },
    responses: {
      201: {
        ...jsonAnswer('The estimate as it is kept', savedEstimateAnswer),
        headers: z.object({ location: z.string().openapi({ description: 'Where it can be read again' }) }),
      },
      400: problemAnswer('The body is not JSON, or a parameter was given twice'),
      413: problemAnswer('The body is too large, or the estimate more than there is room for'),
      415: problemAnswer('The body is not declared as JSON'),
      422: problemAnswer('The request names something unknown or contradicts itself'),
    },
  }),
  createRoute({
    method: 'get',
    path: `${PATH}/{id}`,
    summary: 'A saved estimate, the same bytes as when it was saved',
    request: { params: z.object({ id: z.string().openapi({ example: 'e4f1c2d3a5b6978812345678' }) }) },
    responses: {
      200: jsonAnswer('The estimate as it is kept', savedEstimateAnswer),
      404: problemAnswer('This practice has saved none of that id'),
    },
  }),
];

export function addSavedEstimates(
  api: Api,
  { schedule, payers, charges, pairings, saved, now }: ApiDependencies,
): void {
  for (const route of routes) api.openAPIRegistry.registerPath(route);
  api.post(PATH, async (context) => {
    const body = await jsonBody(context);
    if (!body.ok) return body.response;
    const parameters = query(context);
    if (!parameters.ok) return refuse(context, parameters.refusal);
    const asked = parse(estimateQuery, parameters.value);
    if (!asked.ok) return refuse(context, asked.refusal);
    const options = { practice: practiceOf(context), explain: asked.value.explain !== 'false' };
    const answer = await saveEstimate(
      body.value,
      { schedule, payers, charges, pairings, saved },
      options,
      now(),
    );
    if (!answer.ok) return refuse(context, answer.refusal);
    const { id, text } = answer.value;
    return context.body(text, 201, { 'content-type': 'application/json', location: `${PATH}/${id}` });
  });
  api.get(`${PATH}/:id`, async (context) => {
    const answer = await readSaved(context.req.param('id'), { saved, practice: practiceOf(context) });
    if (!answer.ok) return refuse(context, answer.refusal);
    return context.body(answer.value, 200, { 'content-type': 'application/json' });
  });
}
