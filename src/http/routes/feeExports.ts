import { createRoute, z } from '@hono/zod-openapi';
import { feeSchedule, feeScheduleCsv } from '../../answers/feeSchedule/feeSchedule.ts';
import { feeScheduleRequest } from '../../answers/feeSchedule/request.ts';
import type { Api, ApiDependencies } from '../apiDependencies.ts';
import { problemAnswer } from '../answers.ts';
import { boundedAnswer } from '../boundedAnswer.ts';
import { practiceOf } from '../caller.ts';
import { refuse } from '../problems.ts';
import { query } from '../query.ts';

const EXAMPLE = 'Procedure Code,Modifier,Carrier,Locality,Status,Non-Facility Fee,...\r\n';

const route = createRoute({
  method: 'get',
  path: '/v1/fees/export',
  summary: "The clinic's whole fee schedule as practice software loads it: every code at its places",
  request: { query: feeScheduleRequest },
  responses: {
    200: {
      description: 'A line for each code, modifier and locality; codes without a price have no amounts',
      headers: z.object({
        'allowable-assumptions': z.string().optional().openapi({
          description: 'Codes of what was taken for granted, such as partial-release',
        }),
      }),
      content: { 'text/csv': { schema: z.string().openapi({ example: EXAMPLE }) } },
    },
    400: problemAnswer('A parameter was given twice'),
    422: problemAnswer('The request names something unknown, or the answer is too large'),
  },
});

export function addFeeExports(api: Api, { schedule, payers }: ApiDependencies): void {
  api.openAPIRegistry.registerPath(route);
  api.get('/v1/fees/export', async (context) => {
    const parameters = query(context);
    if (!parameters.ok) return refuse(context, parameters.refusal);
    const sources = { schedule, payers, practice: practiceOf(context) };
    const answer = await feeSchedule(parameters.value, sources);
    if (!answer.ok) return refuse(context, answer.refusal);
    const codes = [...new Set(answer.value.assumptions.map(({ code }) => code))];
    const headers: Record<string, string> =
      codes.length === 0 ? {} : { 'allowable-assumptions': codes.join(', ') };
    return boundedAnswer(context, feeScheduleCsv(answer.value), 'text/csv; charset=utf-8', headers);
  });
}
