import { z } from '@hono/zod-openapi';

/** What an explanation looks like to whoever reads the API's description; `explain` makes it. */
const source = z
  .union([
    z.object({
      kind: z.literal('release'),
      release: z.string(),
      file: z.string(),
      column: z.string(),
      row: z.string(),
    }),
    z.object({
      kind: z.literal('policy'),
      citation: z.string(),
      from: z.string(),
      unconfirmed: z.literal(true).optional(),
    }),
    z.object({ kind: z.literal('request'), pointer: z.string() }),
    z.object({ kind: z.literal('line'), pointer: z.string() }),
    z.object({ kind: z.literal('charge-list'), version: z.string(), row: z.string() }),
    z.object({ kind: z.literal('payer'), payer: z.string(), version: z.string(), term: z.string() }),
  ])
  .openapi('Source');

export const explanationNode = z
  .object({
    label: z.string().optional(),
    value: z.string(),
    source: source.optional().openapi({ description: 'A fact: where it comes from' }),
    operation: z
      .enum([
        'sum',
        'difference',
        'product',
        'lesser',
        'greater',
        'round-half-up',
        'quotient-round-half-up',
        'product-round-half-up',
        'proportion-cut',
        'proportion-round-half-up',
      ])
      .optional(),
    of: z
      .array(z.any().openapi({ type: 'object', description: 'Further nodes of the same form' }))
      .optional()
      .openapi({ description: 'What the operation is made of' }),
    amount: z
      .string()
      .optional()
      .openapi({ description: 'A reference to the amount explained under this name' }),
  })
  .openapi('ExplanationNode');
