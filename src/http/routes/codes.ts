import { createRoute } from '@hono/zod-openapi';
import { codesAnswer } from '../../answers/codes/answer.ts';
import { codes, codesRequest } from '../../answers/codes/codes.ts';
import type { Api, ApiDependencies } from '../apiDependencies.ts';
import { jsonAnswer, problemAnswer } from '../answers.ts';
import { refuse } from '../problems.ts';
import { query } from '../query.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/codes',
  summary: 'The codes that begin so, or whose plain words do',
  request: { query: codesRequest },
  responses: {
    200: jsonAnswer('The codes, the likeliest first', codesAnswer),
    400: problemAnswer('A parameter was given twice'),
    422: problemAnswer('The request is not one that can be answered'),
  },
});

export function addCodes(api: Api, { schedule }: ApiDependencies): void {
  api.openAPIRegistry.registerPath(route);
  api.get('/v1/codes', async (context) => {
    const parameters = query(context);
    if (!parameters.ok) return refuse(context, parameters.refusal);
    const answer = await codes(parameters.value, schedule);
    return answer.ok ? context.json(answer.value) : refuse(context, answer.refusal);
  });
}
