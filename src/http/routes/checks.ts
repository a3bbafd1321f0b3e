import { createRoute, type z } from '@hono/zod-openapi';
import { checksAnswer } from '../../answers/checks/answer.ts';
import { checks } from '../../answers/checks/checks.ts';
import { checksRequest } from '../../answers/checks/request.ts';
import type { Api, ApiDependencies } from '../apiDependencies.ts';
import { jsonAnswer, problemAnswer } from '../answers.ts';
import { jsonBody } from '../jsonBody.ts';
import { practiceOf } from '../caller.ts';
import { refuse } from '../problems.ts';

/** A visit with two things to mend: a code that Medicare takes under another number, and a line without its plan of care. */
const EXAMPLE = {
  dateOfService: '2026-07-15',
  payer: 'medicare',
  lines: [
    { code: '97014', units: 1, modifiers: ['GP'] },
    { code: '97110', units: 2, minutes: 38, modifiers: [] },
  ],
} as const satisfies z.input<typeof checksRequest>;

const route = createRoute({
  method: 'post',
  path: '/v1/checks',
  summary: 'The coding mistakes of a visit that would cost money, without pricing it',
  request: {
    body: { required: true, content: { 'application/json': { schema: checksRequest, example: EXAMPLE } } },
  },
  responses: {
    200: jsonAnswer('What was found, and the checks that could not be made', checksAnswer),
    400: problemAnswer('The body is not JSON'),
    413: problemAnswer('The body is too large'),
    415: problemAnswer('The body is not declared as JSON'),
    422: problemAnswer('The request names an unknown payer, or a date without a fee schedule'),
  },
});

export function addChecks(api: Api, { schedule, payers, charges, pairings }: ApiDependencies): void {
  api.openAPIRegistry.registerPath(route);
  api.post('/v1/checks', async (context) => {
    const body = await jsonBody(context);
    if (!body.ok) return body.response;
    const answer = await checks(body.value, { schedule, payers, charges, pairings }, practiceOf(context));
    return answer.ok ? context.json(answer.value) : refuse(context, answer.refusal);
  });
}
