import type { Context } from 'hono';
import { refused } from '../answers/refusal.ts';
import { brokenBody, refuse } from './problems.ts';

/** How much of a body that is too large is let pass before the answer: cut off earlier, the sender would not read it. */
const MOST_BYTES_LET_PASS = 20_000_000;

export type Read<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly response: Response };

/**
 * The request's body where it has at most `most` bytes, or the problem to answer with. A body that says its length and
 * keeps within the limit is taken in one piece by `whole`; of any other the pieces are put together by `joined`.
 */
export async function wholeBody<T>(
  context: Context,
  most: number,
  whole: () => Promise<T>,
  joined: (bytes: Buffer) => T,
): Promise<Read<T>> {
  try {
    const length = context.req.header('content-length');
    if (length !== undefined && Number(length) <= most) return { ok: true, value: await whole() };
    // Who looked at the request before has let it pass already.
    if (context.req.raw.bodyUsed) return { ok: false, response: tooLarge(context, most) };
    const bytes = await pieces(context, most);
    return bytes ? { ok: true, value: joined(bytes) } : { ok: false, response: tooLarge(context, most) };
  } catch {
    return { ok: false, response: brokenBody(context) };
  }
}

/** Undefined where it is too large. */
async function pieces(context: Context, most: number): Promise<Buffer | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const body: AsyncIterable<Uint8Array> | Iterable<Uint8Array> = context.req.raw.body ?? [];
  for await (const chunk of body) {
    size += chunk.length;
    if (size <= most) chunks.push(chunk);
    if (size > MOST_BYTES_LET_PASS) break;
  }
  return size > most ? undefined : Buffer.concat(chunks);
}

function tooLarge(context: Context, most: number): Response {
  const error = {
    pointer: '',
    code: 'body-too-large',
    found: null,
    message: `The body is larger than ${most} bytes.`,
    remedy: 'Send less in one request.',
  };
  return refuse(context, refused(413, 'malformed-request', 'The body is too large.', [error]).refusal);
}
