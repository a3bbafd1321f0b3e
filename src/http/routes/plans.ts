import { createRoute } from '@hono/zod-openapi';
import { planAnswer } from '../../answers/plan/answer.ts';
import { plan } from '../../answers/plan/plan.ts';
import { planRequest } from '../../answers/plan/request.ts';
import type { Api, ApiDependencies } from '../apiDependencies.ts';
import { jsonAnswer, problemAnswer } from '../answers.ts';
import { practiceOf } from '../caller.ts';
import { jsonBody } from '../jsonBody.ts';
import { refuse } from '../problems.ts';

const route = createRoute({
  method: 'post',
  path: '/v1/plans',
  summary:
    'A plan of care, visit by visit: deductible, limits and the therapy threshold run forward through it',
  request: { body: { required: true, content: { 'application/json': { schema: planRequest } } } },
  responses: {
    200: jsonAnswer('The plan', planAnswer),
    400: problemAnswer('The body is not JSON'),
    413: problemAnswer('The body is too large'),
    415: problemAnswer('The body is not declared as JSON'),
    422: problemAnswer('The request names something unknown or contradicts itself'),
  },
});

export function addPlans(api: Api, { schedule, payers, charges, pairings }: ApiDependencies): void {
  api.openAPIRegistry.registerPath(route);
  api.post('/v1/plans', async (context) => {
    const body = await jsonBody(context);
    if (!body.ok) return body.response;
    const answer = await plan(body.value, { schedule, payers, charges, pairings }, practiceOf(context));
    return answer.ok ? context.json(answer.value) : refuse(context, answer.refusal);
  });
}
