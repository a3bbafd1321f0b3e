import { createRoute } from '@hono/zod-openapi';
import { units, unitsAnswer, unitsRequest } from '../../answers/units/units.ts';
import type { Api } from '../apiDependencies.ts';
import { jsonAnswer, problemAnswer } from '../answers.ts';
import { jsonBody } from '../jsonBody.ts';
import { refuse } from '../problems.ts';

const route = createRoute({
  method: 'post',
  path: '/v1/units',
  summary: 'How many units the minutes of a day make, and why',
  request: { body: { required: true, content: { 'application/json': { schema: unitsRequest } } } },
  responses: {
    200: jsonAnswer('The units of each line', unitsAnswer),
    400: problemAnswer('The body is not JSON'),
    415: problemAnswer('The body is not declared as JSON'),
    422: problemAnswer('A code whose time is not known'),
  },
});

export function addUnits(api: Api): void {
  api.openAPIRegistry.registerPath(route);
  api.post('/v1/units', async (context) => {
    const body = await jsonBody(context);
    if (!body.ok) return body.response;
    const answer = units(body.value);
    return answer.ok ? context.json(answer.value) : refuse(context, answer.refusal);
  });
}
