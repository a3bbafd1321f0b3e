import { createRoute, z } from '@hono/zod-openapi';
import { comparison } from '../../answers/comparison/comparison.ts';
import { comparisonRequest } from '../../answers/comparison/request.ts';
import { estimateAnswer } from '../../answers/estimate/answer.ts';
import { parse } from '../../answers/parse.ts';
import type { Api, ApiDependencies } from '../apiDependencies.ts';
import { jsonAnswer, problem, problemAnswer } from '../answers.ts';
import { practiceOf } from '../caller.ts';
import { jsonBody } from '../jsonBody.ts';
import { problemDocument, refuse } from '../problems.ts';
import { query } from '../query.ts';

const comparisonQuery = z.strictObject({
  explain: z
    .enum(['true', 'false'], 'Give true or false.')
    .optional()
    .openapi({ description: 'true adds the derivations' }),
});

const compared = z.object({
  results: z.array(
    z.object({
      alternative: z.int().openapi({ description: 'Index in "against"' }),
      estimate: estimateAnswer.optional(),
      problem: problem.optional(),
    }),
  ),
});

const route = createRoute({
  method: 'post',
  path: '/v1/comparisons',
  summary: 'One visit against several payers, places or dates, each with its own estimate or problem',
  request: {
    query: comparisonQuery,
    body: { required: true, content: { 'application/json': { schema: comparisonRequest } } },
  },
  responses: {
    200: jsonAnswer('An estimate or a problem for each alternative, in their order', compared),
    400: problemAnswer('The body is not JSON, or a parameter was given twice'),
    413: problemAnswer('The body is too large'),
    415: problemAnswer('The body is not declared as JSON'),
    422: problemAnswer('The comparison is not well-formed'),
  },
});

export function addComparisons(api: Api, { schedule, payers, charges, pairings }: ApiDependencies): void {
  api.openAPIRegistry.registerPath(route);
  api.post('/v1/comparisons', async (context) => {
    const body = await jsonBody(context);
    if (!body.ok) return body.response;
    const parameters = query(context);
    if (!parameters.ok) return refuse(context, parameters.refusal);
    const asked = parse(comparisonQuery, parameters.value);
    if (!asked.ok) return refuse(context, asked.refusal);
    const explain = asked.value.explain === 'true';
    const answer = await comparison(
      body.value,
      { schedule, payers, charges, pairings },
      { practice: practiceOf(context), explain },
    );
    if (!answer.ok) return refuse(context, answer.refusal);
    const results = answer.value.map(({ alternative, answer: each }) =>
      each.ok
        ? { alternative, estimate: each.value }
        : { alternative, problem: problemDocument(each.refusal) },
    );
    return context.json({ results });
  });
}
