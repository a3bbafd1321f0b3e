import { z } from '@hono/zod-openapi';
import { assumptionList } from '../estimate/answer.ts';

const DISCIPLINES = ['GP', 'GO', 'GN'] as const;

export const codesAnswer = z
  .object({
    codes: z.array(
      z
        .object({
          code: z.string(),
          label: z
            .string()
            .nullable()
            .openapi({ description: "The product's own plain words; null for a code that has none here" }),
          group: z.string().nullable(),
          discipline: z
            .enum(DISCIPLINES)
            .nullable()
            .openapi({ description: 'The plan of care that the code is bound to; null: it may be any' }),
          timed: z.boolean().openapi({ description: "Whether the visit's minutes make its units" }),
          status: z.object({ code: z.string(), meaning: z.string() }).nullable().openapi({
            description: 'On the fee schedule of the date; null where it has no row, or no date was given',
          }),
        })
        .openapi('Code'),
    ),
    assumptions: assumptionList,
    basis: z.object({ release: z.string().nullable() }),
  })
  .openapi('Codes');

export type CodesAnswer = z.infer<typeof codesAnswer>;
