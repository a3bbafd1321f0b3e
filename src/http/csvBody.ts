import type { Context } from 'hono';
import { MOST_DOCUMENT_BYTES } from './jsonBody.ts';
import { mediaTypeOf, wrongMediaType } from './mediaType.ts';
import { type Read, wholeBody } from './wholeBody.ts';

/** The bytes of a comma-separated list, or the problem to answer with: not CSV by its type, or too large. */
export async function csvBody(context: Context): Promise<Read<Uint8Array>> {
  const mediaType = mediaTypeOf(context);
  if (mediaType !== 'text/csv') {
    return { ok: false, response: wrongMediaType(context, mediaType, 'text/csv') };
  }
  return wholeBody<Uint8Array>(
    context,
    MOST_DOCUMENT_BYTES,
    async () => new Uint8Array(await context.req.arrayBuffer()),
    (bytes) => bytes,
  );
}
