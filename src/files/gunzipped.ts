import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { BadMember, wholeFileProblem } from './member.ts';

const CHUNK_BYTES = 256 * 1024;

/** The bytes inside a gzip. Its own checksum is compared at the end; damage ends them by `BadMember`. */
export async function* gunzipped(
  name: string,
  packed: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip({ chunkSize: CHUNK_BYTES });
  // What ends the pipeline is thrown by reading from it.
  pipeline(packed, gunzip, () => {});
  try {
    for await (const chunk of gunzip) yield chunk as Buffer;
  } catch (cause) {
    if (cause instanceof BadMember) throw cause;
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new BadMember(wholeFileProblem('damaged-member', name, `The file is damaged: ${why}.`));
  }
}
