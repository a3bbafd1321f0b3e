import { broken, type Answer } from './asking.ts';
import { refusal, type Found } from './finding.ts';

/**
 * The bytes of an answer, at most so many: a length declared to be larger is not even begun, and an answer without an
 * end is cut. Refusals: too-large, cut-short (fewer or more than declared), unreachable, timed-out, out-of-time.
 */
export async function boundedBody(
  address: string,
  { response }: Answer,
  most: number,
  over: AbortSignal,
): Promise<Found<Uint8Array>> {
  const declared = declaredLength(response);
  if (declared !== null && declared > most) {
    await response.body?.cancel();
    return tooLarge(address, `It says it has ${declared} bytes`, most);
  }
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of chunksOf(response)) {
      length += chunk.length;
      if (length > most) return tooLarge(address, 'It does not end', most);
      chunks.push(chunk);
    }
  } catch (error) {
    return cutShort(error) ? shortOf(address, length, declared) : broken(address, error, over);
  }
  if (declared !== null && length !== declared) return shortOf(address, length, declared);
  return { ok: true, value: Buffer.concat(chunks, length) };
}

/** Whoever stops reading cancels the rest. */
function chunksOf({ body }: Response): AsyncIterable<Uint8Array> | Uint8Array[] {
  return body ?? [];
}

/** Null where the answer says none, or is packed on its way: then the length is that of the packed bytes. */
function declaredLength(response: Response): number | null {
  const text = response.headers.get('content-length');
  const isPacked = (response.headers.get('content-encoding') ?? 'identity') !== 'identity';
  return text === null || isPacked || !/^\d+$/.test(text) ? null : Number(text);
}

/** The connection was closed before the end that was promised. */
function cutShort(error: unknown): boolean {
  return error instanceof TypeError && error.message === 'terminated';
}

function shortOf(address: string, length: number, declared: number | null): Found<never> {
  const promised = declared === null ? 'its end' : `the ${declared} it promised`;
  const message = `The answer ended after ${length} bytes and not with ${promised}; the next run tries it again.`;
  return refusal(address, 'cut-short', message);
}

function tooLarge(address: string, found: string, most: number): Found<never> {
  return refusal(address, 'too-large', `${found}, and no file of CMS's has more than ${most}.`);
}
