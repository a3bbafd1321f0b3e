import type { Context } from 'hono';
import { mediaTypeOf, wrongMediaType } from './mediaType.ts';
import { isTooDeep } from './jsonDepth.ts';
import { malformedBody, tooDeepBody } from './problems.ts';
import { type Read, wholeBody } from './wholeBody.ts';

/** The largest request body that is read as a rule: an estimate of 50 lines is a hundredth of it. */
export const MOST_BODY_BYTES = 1_000_000;

/** The largest body where whole lists come: twenty thousand codes and amounts are two million bytes of JSON. */
export const MOST_DOCUMENT_BYTES = 5_000_000;

/** The request's body as JSON, or the problem to answer with: not JSON by its type, too large, or malformed. */
export async function jsonBody(context: Context, most = MOST_BODY_BYTES): Promise<Read<unknown>> {
  const mediaType = mediaTypeOf(context);
  if (mediaType !== 'application/json') {
    return { ok: false, response: wrongMediaType(context, mediaType) };
  }
  const text = await wholeBody(
    context,
    most,
    () => context.req.text(),
    (bytes) => bytes.toString('utf8'),
  );
  if (!text.ok) return text;
  if (isTooDeep(text.value)) return { ok: false, response: tooDeepBody(context) };
  try {
    return { ok: true, value: JSON.parse(text.value) as unknown };
  } catch {
    return { ok: false, response: malformedBody(context) };
  }
}
