import { BadMember, wholeFileProblem } from './member.ts';
import type { FileProblem } from '../schedule/fileProblem.ts';

/** How much may be unpacked, in bytes: a small archive can be made to unpack to terabytes. */
export interface UnpackLimits {
  readonly memberBytes: number;
  /** Of all members of a file together, those of archives within it included. */
  readonly archiveBytes: number;
}

export const UNPACK_LIMITS: UnpackLimits = { memberBytes: 512 * 2 ** 20, archiveBytes: 1024 * 2 ** 20 };

/** CMS's texts pack to a twenty-fifth at most; deflate can make a thousandth of zeros. */
const MOST_TIMES_LARGER = 200;
/** Below this nobody need mind how well a member was packed. */
const SMALL_BYTES = 16 * 2 ** 20;

/** Counts what one file unpacks to, over all its members. */
export class UnpackBudget {
  readonly limits: UnpackLimits;
  #spent = 0;

  constructor(limits: UnpackLimits) {
    this.limits = limits;
  }

  /** The chunks of a member packed into `packedBytes`, ended by `BadMember` where they become too many. */
  async *counted(
    name: string,
    packedBytes: number,
    chunks: AsyncIterable<Uint8Array>,
  ): AsyncGenerator<Uint8Array> {
    let bytes = 0;
    for await (const chunk of chunks) {
      bytes += chunk.length;
      this.#spent += chunk.length;
      if (bytes > this.limits.memberBytes) throw new BadMember(tooLarge(name, this.limits.memberBytes));
      if (this.#spent > this.limits.archiveBytes)
        throw new BadMember(tooLarge(name, this.limits.archiveBytes));
      if (bytes > SMALL_BYTES && bytes > packedBytes * MOST_TIMES_LARGER) throw new BadMember(inflated(name));
      yield chunk;
    }
  }
}

export function tooLarge(member: string, limit: number): FileProblem {
  const message = `It would unpack to more than ${limit} bytes; no file of CMS's comes near that.`;
  return wholeFileProblem('file-too-large', member, message);
}

function inflated(member: string): FileProblem {
  const message = `It unpacks to more than ${MOST_TIMES_LARGER} times its packed size, which no text of CMS's does.`;
  return wholeFileProblem('file-too-large', member, message);
}
