import type { Context } from 'hono';
import { refused } from '../answers/refusal.ts';
import { refuse } from './problems.ts';

/** What a body may be here: requests are JSON, lists of codes and amounts come as comma-separated values, files as their bytes. */
export type MediaType = 'application/json' | 'text/csv' | 'application/octet-stream';

const NAMES = {
  'application/json': 'JSON',
  'text/csv': 'CSV',
  'application/octet-stream': 'bytes',
} as const satisfies Record<MediaType, string>;

/** What the body is declared as, without parameters; empty where it is not declared. */
export function mediaTypeOf(context: Context): string {
  return (context.req.header('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
}

export function wrongMediaType(
  context: Context,
  found: string,
  wanted: MediaType = 'application/json',
): Response {
  const error = {
    pointer: '',
    code: 'wrong-media-type',
    found: found === '' ? null : found.slice(0, 60),
    message: `The body is not declared as ${NAMES[wanted]}.`,
    remedy: `Send it with content-type: ${wanted}.`,
  };
  const title = `Only ${NAMES[wanted]} is read here.`;
  return refuse(context, refused(415, 'malformed-request', title, [error]).refusal);
}
