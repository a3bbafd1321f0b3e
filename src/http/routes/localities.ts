import { createRoute } from '@hono/zod-openapi';
import { localities, localitiesAnswer, localitiesRequest } from '../../answers/localities/localities.ts';
import type { Api, ApiDependencies } from '../apiDependencies.ts';
import { jsonAnswer, problemAnswer } from '../answers.ts';
import { refuse } from '../problems.ts';
import { query } from '../query.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/localities',
  summary: 'Every locality of a date, or the one that prices a ZIP',
  request: { query: localitiesRequest },
  responses: {
    200: jsonAnswer('The localities with their indices', localitiesAnswer),
    400: problemAnswer('A parameter was given twice'),
    422: problemAnswer('The ZIP is unknown or crosses localities; its candidates are listed'),
  },
});

export function addLocalities(api: Api, { schedule }: ApiDependencies): void {
  api.openAPIRegistry.registerPath(route);
  api.get('/v1/localities', async (context) => {
    const parameters = query(context);
    if (!parameters.ok) return refuse(context, parameters.refusal);
    const answer = await localities(parameters.value, schedule);
    return answer.ok ? context.json(answer.value) : refuse(context, answer.refusal);
  });
}
