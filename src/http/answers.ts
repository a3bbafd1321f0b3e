import { z } from '@hono/zod-openapi';

/** The parts of an answer's description that routes have in common. */

export const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.string(),
    requestId: z.string().optional(),
    errors: z
      .array(
        z.object({
          pointer: z.string(),
          code: z.string(),
          found: z.string().nullable(),
          message: z.string(),
          remedy: z.string(),
          candidates: z
            .array(z.object({ carrier: z.string(), locality: z.string(), name: z.string() }))
            .optional(),
        }),
      )
      .optional(),
    total: z.int().optional().openapi({ description: 'How many errors there are, where not all are listed' }),
  })
  .openapi('Problem');

export function jsonAnswer(description: string, schema: z.ZodType) {
  return { description, content: { 'application/json': { schema } } };
}

export function problemAnswer(description: string) {
  return { description, content: { 'application/problem+json': { schema: problem } } };
}
