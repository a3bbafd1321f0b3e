import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { parse } from '../../answers/parse.ts';
import { answered, type Answer } from '../../answers/refusal.ts';
import { boundedAnswer } from '../boundedAnswer.ts';
import { refuse } from '../problems.ts';
import { query } from '../query.ts';

/** The parts that answers about two releases have in common. */

const release = (example: string) =>
  z.string().openapi({ example, description: 'Id of a stored release, or its title' });

export const releasesParameter = z.object({ a: release('2025D'), b: release('2026C') });

export const formatQuery = z.strictObject({
  format: z
    .enum(['json', 'csv'], 'Give "json" or "csv".')
    .optional()
    .openapi({ description: 'json where left out' }),
});

/** The names of the two releases in an address. */
export function releasesNamed(context: Context): { from: string; to: string } {
  const { a = '', b = '' } = context.req.param() as Record<string, string | undefined>;
  return { from: a, to: b };
}

/** The wanted form and the other parameters, which are not looked at. */
export function formatAsked(
  context: Context,
): Answer<{ csv: boolean; parameters: Readonly<Record<string, string>> }> {
  const all = query(context);
  if (!all.ok) return all;
  const { format, ...parameters } = all.value;
  const asked = parse(formatQuery, format === undefined ? {} : { format });
  return asked.ok ? answered({ csv: asked.value.format === 'csv', parameters }) : asked;
}

/** An answer as JSON or as comma-separated values. */
export function inFormat<T extends object>(
  context: Context,
  answer: Answer<T>,
  csv: ((value: T) => string) | null,
): Response {
  if (!answer.ok) return refuse(context, answer.refusal);
  return csv
    ? boundedAnswer(context, [csv(answer.value)], 'text/csv; charset=utf-8')
    : boundedAnswer(context, [JSON.stringify(answer.value)], 'application/json');
}

/** The description of an answer that comes in both forms. */
export function bothForms(description: string, schema: z.ZodType, example: string) {
  return {
    description,
    content: {
      'application/json': { schema },
      'text/csv': { schema: z.string().openapi({ example }) },
    },
  };
}
