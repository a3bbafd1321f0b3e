import type { FileProblem } from '../schedule/fileProblem.ts';

/** One file's bytes, unpacked. `name` is how a problem addresses it: "rvu26c.zip: GPCI2026.csv", or the file's own name. */
export interface Member {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file as it is being unpacked: what it begins with, to recognise it by, and all of it, to be read once and to its end. */
export interface OpenMember {
  readonly name: string;
  /** The first 16 KB, or all there is. */
  readonly head: Uint8Array;
  /** Throws `BadMember` where the bytes turn out to be damaged or too many; whoever unpacks catches it. */
  readonly chunks: AsyncIterable<Uint8Array>;
}

export type Unpacked =
  | { readonly ok: true; readonly members: readonly Member[] }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

/** What is wrong with a member while it is unpacked. It never leaves `visitMembers`, which answers the problem. */
export class BadMember extends Error {
  readonly problem: FileProblem;

  constructor(problem: FileProblem) {
    super(problem.message);
    this.problem = problem;
  }
}

export const DOWNLOAD_AGAIN = 'Download the file from CMS again and import that copy.';

/** A problem with a file as a whole: no line or cell to point at. */
export function wholeFileProblem(
  code: FileProblem['code'],
  member: string,
  message: string,
  remedy: string = DOWNLOAD_AGAIN,
): FileProblem {
  return { code, member, line: null, column: null, found: null, message, remedy };
}
