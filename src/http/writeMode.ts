import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { WriteCondition, WriteMode } from '../answers/keeping/writeCondition.ts';
import { parse } from '../answers/parse.ts';
import { answered, refused, type Answer } from '../answers/refusal.ts';
import { query } from './query.ts';

/** How a change is asked for over HTTP: its condition by headers, a dry run by the query. */

export const conditionHeaders = z.object({
  'if-match': z.string().optional().openapi({ description: 'Replace only what this ETag names' }),
  'if-none-match': z
    .literal('*')
    .optional()
    .openapi({ description: 'Store only where nothing is stored yet' }),
});

export const changeQuery = z.strictObject({
  dryRun: z
    .enum(['true', 'false'], 'Give true or false.')
    .optional()
    .openapi({ description: 'true tells what would change, and changes nothing' }),
});

/** The mode and the query's parameters, or everything that is wrong with the query, or the condition. */
export function writeMode<Schema extends z.ZodType<{ dryRun?: string | undefined }>>(
  context: Context,
  schema: Schema,
): Answer<{ mode: WriteMode; asked: z.output<Schema> }> {
  const parameters = query(context);
  if (!parameters.ok) return parameters;
  const asked = parse(schema, parameters.value);
  if (!asked.ok) return asked;
  const condition = writeCondition(context);
  if (!condition.ok) return condition;
  const mode = { condition: condition.value, dryRun: asked.value.dryRun === 'true' };
  return answered({ mode, asked: asked.value });
}

function writeCondition(context: Context): Answer<WriteCondition> {
  const match = context.req.header('if-match');
  if (match !== undefined) {
    const revision = /^"([1-9]\d{0,8})"$/.exec(match)?.[1];
    return revision === undefined
      ? malformedCondition('if-match', match, 'Read what is stored and send its ETag as it was received.')
      : answered({ kind: 'revision', revision: Number(revision) });
  }
  const noneMatch = context.req.header('if-none-match');
  if (noneMatch === undefined) return answered({ kind: 'whatever-is-there' });
  if (noneMatch === '*') return answered({ kind: 'nothing-there' });
  return malformedCondition('if-none-match', noneMatch, 'Send If-None-Match: * or leave it out.');
}

/** A condition that is not understood is refused, for one that is passed over would overwrite what it guards. */
function malformedCondition(header: string, found: string, remedy: string): Answer<never> {
  return refused(400, 'malformed-request', 'The condition of this write is not one that is understood.', [
    {
      pointer: `/${header}`,
      code: 'malformed-condition',
      found: found.slice(0, 60),
      message: 'If-Match takes the ETag that was answered, If-None-Match the asterisk.',
      remedy,
    },
  ]);
}
