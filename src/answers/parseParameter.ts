import { z } from '@hono/zod-openapi';
import { parse } from './parse.ts';
import type { Answer } from './refusal.ts';

/** Reads one parameter of an address or a command; where it is wrong, the refusal points to "/name". */
export function parseParameter<Schema extends z.ZodType>(
  name: string,
  schema: Schema,
  value: string | undefined,
): Answer<z.output<Schema>> {
  const read = parse(z.object({ [name]: schema }), { [name]: value });
  return read.ok ? { ok: true, value: read.value[name] as z.output<Schema> } : read;
}
