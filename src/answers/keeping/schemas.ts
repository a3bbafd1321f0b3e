import { z } from '@hono/zod-openapi';

/** What is asked and answered about kept documents, as the API describes it. */

export const revisionField = z
  .string('Give a revision as a number.')
  .regex(/^[1-9]\d{0,8}$/, 'Give a revision, as the list of revisions shows it.')
  .transform(Number)
  .openapi({ type: 'string', example: '3' });

export const historyAnswer = z.object({
  revisions: z.array(
    z.object({
      revision: z.int(),
      versions: z
        .array(z.string())
        .nullable()
        .openapi({ description: 'The first day of each version; null where this revision deleted it' }),
    }),
  ),
});

const said = z.any().openapi({ description: 'What is said there; null where nothing is' });
const fieldChanges = z.array(z.object({ pointer: z.string(), from: said, to: said }));
const amount = z.string().nullable();

const amountChanges = z.object({
  added: z.int(),
  changed: z.int(),
  removed: z.int(),
  unchanged: z.int(),
  differences: z.array(
    z.object({ code: z.string(), modifier: z.string().nullable(), from: amount, to: amount }),
  ),
});

export const changesAnswer = z
  .object({
    dryRun: z.boolean(),
    revision: z.int().openapi({ description: 'Of what is stored now; 0 where nothing is' }),
    fields: fieldChanges,
    changes: z.array(
      z.object({
        effectiveFrom: z.string(),
        change: z.enum(['added', 'changed', 'unchanged', 'removed']),
        comparedWith: z
          .string()
          .nullable()
          .openapi({ description: 'The version it is compared with; null where there is none' }),
        fields: fieldChanges,
        amounts: amountChanges.optional(),
      }),
    ),
  })
  .openapi('Changes');

export const importAnswer = changesAnswer
  .extend({
    ignoredColumns: z.array(z.string()).openapi({ description: 'Columns that were not read' }),
    repeatedRows: z.int().openapi({ description: 'Rows that say again what one before them says' }),
  })
  .openapi('Imported');
