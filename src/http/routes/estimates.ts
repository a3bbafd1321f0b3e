import { createRoute, z } from '@hono/zod-openapi';
import { estimate } from '../../answers/estimate/estimate.ts';
import { estimateAnswer } from '../../answers/estimate/answer.ts';
import { estimateRequest } from '../../answers/estimate/request.ts';
import { parse } from '../../answers/parse.ts';
import type { Api, ApiDependencies } from '../apiDependencies.ts';
import { jsonAnswer, problemAnswer } from '../answers.ts';
import { practiceOf } from '../caller.ts';
import { jsonBody } from '../jsonBody.ts';
import { refuse } from '../problems.ts';
import { query } from '../query.ts';

export const estimateQuery = z.strictObject({
  explain: z
    .enum(['true', 'false'], 'Give true or false.')
    .optional()
    .openapi({ description: 'false leaves the derivations out' }),
  documentation: z
    .enum(['true', 'false'], 'Give true or false.')
    .optional()
    .openapi({ description: "true adds what each line's note has to show" }),
});

/** Three therapy services in an office in the rest of Texas: what the page of the API invites to try. */
export const ESTIMATE_EXAMPLE = {
  dateOfService: '2026-07-15',
  place: { carrier: '04412', locality: '99' },
  placeOfService: '11',
  payer: 'medicare',
  clinician: { participating: true, acceptsAssignment: true, qualifyingApm: false, kind: 'therapist' },
  lines: [
    { code: '97530', units: 1, modifiers: ['GP'] },
    { code: '97110', units: 2, modifiers: ['GP'] },
    { code: '97140', units: 1, modifiers: ['GP'] },
  ],
  benefits: { deductibleRemaining: '0.00' },
} as const satisfies z.input<typeof estimateRequest>;

const route = createRoute({
  method: 'post',
  path: '/v1/estimates',
  summary: 'What a visit is allowed, what the payer pays and what the patient owes, to the cent, and why',
  request: {
    query: estimateQuery,
    body: {
      required: true,
      content: { 'application/json': { schema: estimateRequest, example: ESTIMATE_EXAMPLE } },
    },
  },
  responses: {
    200: jsonAnswer('The estimate', estimateAnswer),
    400: problemAnswer('The body is not JSON, or a parameter was given twice'),
    413: problemAnswer('The body is too large'),
    415: problemAnswer('The body is not declared as JSON'),
    422: problemAnswer('The request names something unknown or contradicts itself'),
  },
});

export function addEstimates(api: Api, { schedule, payers, charges, pairings }: ApiDependencies): void {
  api.openAPIRegistry.registerPath(route);
  api.post('/v1/estimates', async (context) => {
    const body = await jsonBody(context);
    if (!body.ok) return body.response;
    const parameters = query(context);
    if (!parameters.ok) return refuse(context, parameters.refusal);
    const asked = parse(estimateQuery, parameters.value);
    if (!asked.ok) return refuse(context, asked.refusal);
    const explain = asked.value.explain !== 'false';
    const documentation = asked.value.documentation === 'true';
    const answer = await estimate(
      body.value,
      { schedule, payers, charges, pairings },
      { practice: practiceOf(context), explain, documentation },
    );
    return answer.ok ? context.json(answer.value) : refuse(context, answer.refusal);
  });
}
