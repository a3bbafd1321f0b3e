import { z } from '@hono/zod-openapi';
import { changesAnswer, importAnswer } from '../../answers/keeping/schemas.ts';
import { jsonAnswer, problemAnswer } from '../answers.ts';
import { changeQuery, conditionHeaders } from '../writeMode.ts';

/** The parts of a description that the routes of kept documents have in common. */

export const idParameter = z.object({ id: z.string().openapi({ example: 'acme-ppo' }) });
export const dayParameter = z.object({
  effectiveFrom: z.string().openapi({
    example: '2026-01-01',
    description: 'First day of the version, yyyy-mm-dd',
  }),
});
export const revisionParameter = z.object({ revision: z.string().openapi({ example: '1' }) });

export const notFound = problemAnswer('There is no such thing stored');
export const changedMeanwhile = problemAnswer('It was changed by somebody else');
export const malformed = problemAnswer('A parameter is not well-formed');

/** A change of a document by a JSON body that is one. */
export function documentChange(schema: z.ZodType) {
  return {
    request: {
      headers: conditionHeaders,
      query: changeQuery,
      body: { required: true, content: { 'application/json': { schema } } },
    },
    responses: {
      200: jsonAnswer(
        'The whole as it is stored; in a dry run what would change',
        z.union([schema, changesAnswer]),
      ),
      201: jsonAnswer('The whole, stored for the first time', schema),
      400: problemAnswer('The body is not JSON, or a condition or parameter is not understood'),
      412: changedMeanwhile,
      413: problemAnswer('The body is too large, or more than there is room for'),
      415: problemAnswer('The body is not declared as JSON'),
      422: problemAnswer('It is not well-formed; every problem is named'),
    },
  };
}

/** A list that is taken in as comma-separated values. */
export function listChange(example = AMOUNTS_EXAMPLE) {
  return {
    body: { required: true, content: { 'text/csv': { schema: z.string().openapi({ example }) } } },
    responses: {
      200: jsonAnswer('What changed, or in a dry run would change', importAnswer),
      201: jsonAnswer('What changed: a new version', importAnswer),
      400: problemAnswer('A condition or parameter is not understood'),
      412: changedMeanwhile,
      413: problemAnswer('The body is too large, or more than there is room for'),
      415: problemAnswer('The body is not declared as CSV'),
      422: problemAnswer('The list is not well-formed; its problems are named by line and column'),
    },
  };
}

export const AMOUNTS_EXAMPLE = 'Procedure Code,Modifier,Amount\r\n97110,,40.00\r\n97530,GP,45.00\r\n';

export function listAnswer(description: string, example = AMOUNTS_EXAMPLE) {
  return { description, content: { 'text/csv': { schema: z.string().openapi({ example }) } } };
}
