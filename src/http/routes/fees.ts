import { createRoute } from '@hono/zod-openapi';
import { fee, feeRequest } from '../../answers/fee/fee.ts';
import { feeAnswer } from '../../answers/fee/answer.ts';
import type { Api, ApiDependencies } from '../apiDependencies.ts';
import { jsonAnswer, problemAnswer } from '../answers.ts';
import { refuse } from '../problems.ts';
import { query } from '../query.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/fees',
  summary: "One code's row on the fee schedule and its amounts at a place and date",
  request: { query: feeRequest },
  responses: {
    200: jsonAnswer('The row, its indicators and its amounts in both settings', feeAnswer),
    400: problemAnswer('A parameter was given twice'),
    422: problemAnswer('The request names something unknown'),
  },
});

export function addFees(api: Api, { schedule }: ApiDependencies): void {
  api.openAPIRegistry.registerPath(route);
  api.get('/v1/fees', async (context) => {
    const parameters = query(context);
    if (!parameters.ok) return refuse(context, parameters.refusal);
    const answer = await fee(parameters.value, schedule);
    return answer.ok ? context.json(answer.value) : refuse(context, answer.refusal);
  });
}
