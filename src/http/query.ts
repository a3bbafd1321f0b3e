import type { Context } from 'hono';
import { refused, type Answer, answered } from '../answers/refusal.ts';

/** The query's parameters as one object; a parameter given twice is refused rather than one of the two taken. */
export function query(context: Context): Answer<Record<string, string>> {
  const all = context.req.queries();
  const repeated = Object.entries(all).filter(([, values]) => values.length > 1);
  if (repeated.length > 0) {
    return refused(
      400,
      'malformed-request',
      'A parameter was given twice.',
      repeated.map(([name, values]) => ({
        pointer: `/${name}`,
        code: 'repeated-parameter',
        found: values.join(', ').slice(0, 60),
        message: 'This parameter was given more than once.',
        remedy: 'Give it once.',
      })),
    );
  }
  return answered(Object.fromEntries(Object.entries(all).map(([name, values]) => [name, values[0] ?? ''])));
}
