/** How much of a member is looked at to recognise it. */
export const HEAD_BYTES = 16_384;

/** A stream of bytes whose beginning was looked at; `chunks` has all of it still. */
export interface Peeked {
  readonly head: Uint8Array;
  readonly chunks: AsyncIterable<Uint8Array>;
}

const SLICE_BYTES = 256 * 1024;

/** Bytes in memory as a stream of slices, so that what reads them needs no second copy. */
export async function* slices(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += SLICE_BYTES) {
    yield await Promise.resolve(bytes.subarray(at, at + SLICE_BYTES));
  }
}

export async function peek(chunks: AsyncIterable<Uint8Array>): Promise<Peeked> {
  const source = chunks[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let bytes = 0;
  while (bytes < HEAD_BYTES) {
    const step = await source.next();
    if (step.done) break;
    first.push(step.value);
    bytes += step.value.length;
  }
  const [only] = first;
  const head = first.length === 1 && only ? only : Buffer.concat(first);
  async function* all(): AsyncGenerator<Uint8Array> {
    if (head.length > 0) yield head;
    yield* { [Symbol.asyncIterator]: () => source };
  }
  return { head, chunks: all() };
}

export async function bytesOf(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  for await (const chunk of chunks) all.push(chunk);
  const [only] = all;
  return all.length === 1 && only ? only : Buffer.concat(all);
}

/** Reads what is left, for nothing but what its end may tell. */
export async function drain(chunks: AsyncIterable<Uint8Array>): Promise<void> {
  const rest = chunks[Symbol.asyncIterator]();
  let step = await rest.next();
  while (!step.done) step = await rest.next();
}
