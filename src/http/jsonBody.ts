import type { Context } from 'hono';
import { refused } from '../answers/refusal.ts';
import { brokenBody, malformedBody, refuse } from './problems.ts';

/** The largest request body that is read: an estimate of 50 lines is a hundredth of it. */
export const MOST_BODY_BYTES = 1_000_000;

/** How much of a body that is too large is let pass before the answer: cut off earlier, the sender would not read it. */
const MOST_BYTES_LET_PASS = 20 * MOST_BODY_BYTES;

type JsonBody =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly response: Response };

/** The request's body as JSON, or the problem to answer with: not JSON by its type, too large, or malformed. */
export async function jsonBody(context: Context): Promise<JsonBody> {
  const mediaType = mediaTypeOf(context);
  if (mediaType !== 'application/json') {
    return { ok: false, response: wrongMediaType(context, mediaType) };
  }
  let text: string | undefined;
  try {
    text = await bodyText(context);
  } catch {
    return { ok: false, response: brokenBody(context) };
  }
  if (text === undefined) return { ok: false, response: tooLarge(context) };
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false, response: malformedBody(context) };
  }
}

/** What the body is declared as, without parameters; empty where it is not declared. */
export function mediaTypeOf(context: Context): string {
  return (context.req.header('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
}

export function wrongMediaType(context: Context, found: string): Response {
  const error = {
    pointer: '',
    code: 'wrong-media-type',
    found: found === '' ? null : found.slice(0, 60),
    message: 'The body is not declared as JSON.',
    remedy: 'Send it with content-type: application/json.',
  };
  return refuse(context, refused(415, 'malformed-request', 'Only JSON is read here.', [error]).refusal);
}

/** Undefined where it is too large. A body that says its length and keeps within the limit is taken in one piece. */
async function bodyText(context: Context): Promise<string | undefined> {
  const length = context.req.header('content-length');
  if (length !== undefined && Number(length) <= MOST_BODY_BYTES) return context.req.text();
  const chunks: Uint8Array[] = [];
  let size = 0;
  const body: AsyncIterable<Uint8Array> | Iterable<Uint8Array> = context.req.raw.body ?? [];
  for await (const chunk of body) {
    size += chunk.length;
    if (size <= MOST_BODY_BYTES) chunks.push(chunk);
    if (size > MOST_BYTES_LET_PASS) break;
  }
  return size > MOST_BODY_BYTES ? undefined : Buffer.concat(chunks).toString('utf8');
}

function tooLarge(context: Context): Response {
  const error = {
    pointer: '',
    code: 'body-too-large',
    found: null,
    message: `The body is larger than ${MOST_BODY_BYTES} bytes.`,
    remedy: 'Send less in one request.',
  };
  return refuse(context, refused(413, 'malformed-request', 'The body is too large.', [error]).refusal);
}
