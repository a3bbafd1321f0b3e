import type { Context } from 'hono';
import { mediaTypeOf, wrongMediaType } from './mediaType.ts';
import { type Read, wholeBody } from './wholeBody.ts';

/** Several times the largest file of CMS's. */
const MOST_FILE_BYTES = 128 * 2 ** 20;

/** The bytes of a file, or the problem to answer with: not declared as bytes, or too large. */
export async function bytesBody(context: Context): Promise<Read<Uint8Array>> {
  const mediaType = mediaTypeOf(context);
  if (mediaType !== 'application/octet-stream') {
    return { ok: false, response: wrongMediaType(context, mediaType, 'application/octet-stream') };
  }
  return wholeBody<Uint8Array>(
    context,
    MOST_FILE_BYTES,
    async () => new Uint8Array(await context.req.arrayBuffer()),
    (bytes) => bytes,
  );
}
