import { createRoute, z } from '@hono/zod-openapi';
import { batch } from '../../answers/batch/batch.ts';
import { batchRequest } from '../../answers/batch/request.ts';
import { estimateAnswer } from '../../answers/estimate/answer.ts';
import { parse } from '../../answers/parse.ts';
import type { Api, ApiDependencies } from '../apiDependencies.ts';
import { jsonAnswer, problem, problemAnswer } from '../answers.ts';
import { boundedAnswer } from '../boundedAnswer.ts';
import { practiceOf } from '../caller.ts';
import { jsonBody, MOST_DOCUMENT_BYTES } from '../jsonBody.ts';
import { problemDocument, refuse } from '../problems.ts';
import { query } from '../query.ts';

const batchQuery = z.strictObject({
  explain: z
    .enum(['true', 'false'], 'Give true or false.')
    .optional()
    .openapi({ description: 'true adds the derivations, of at most 50 visits' }),
});

const results = z.object({
  results: z.array(
    z.object({
      visit: z.int().openapi({ description: 'Index in "visits"' }),
      estimate: estimateAnswer.optional(),
      problem: problem.optional(),
    }),
  ),
});

const route = createRoute({
  method: 'post',
  path: '/v1/estimates/batch',
  summary: 'Up to 500 visits at once, each with its own estimate or problem',
  request: {
    query: batchQuery,
    body: { required: true, content: { 'application/json': { schema: batchRequest } } },
  },
  responses: {
    200: jsonAnswer('An estimate or a problem for each visit, in their order', results),
    400: problemAnswer('The body is not JSON, or a parameter was given twice'),
    413: problemAnswer('The body is too large'),
    415: problemAnswer('The body is not declared as JSON'),
    422: problemAnswer('The batch is not well-formed, or its answer is too large'),
  },
});

export function addBatches(api: Api, { schedule, payers, charges, pairings }: ApiDependencies): void {
  api.openAPIRegistry.registerPath(route);
  api.post('/v1/estimates/batch', async (context) => {
    const body = await jsonBody(context, MOST_DOCUMENT_BYTES);
    if (!body.ok) return body.response;
    const parameters = query(context);
    if (!parameters.ok) return refuse(context, parameters.refusal);
    const asked = parse(batchQuery, parameters.value);
    if (!asked.ok) return refuse(context, asked.refusal);
    const options = { practice: practiceOf(context), explain: asked.value.explain === 'true' };
    const answer = await batch(body.value, { schedule, payers, charges, pairings }, options);
    if (!answer.ok) return refuse(context, answer.refusal);
    const each = answer.value.map((one, visit) =>
      JSON.stringify(
        one.ok ? { visit, estimate: one.value } : { visit, problem: problemDocument(one.refusal) },
      ),
    );
    return boundedAnswer(context, ['{"results":[', ...commaBetween(each), ']}'], 'application/json');
  });
}

function commaBetween(texts: readonly string[]): string[] {
  return texts.map((text, index) => (index === 0 ? text : `,${text}`));
}
