import type { FileProblem } from '../schedule/fileProblem.ts';

/** One file's bytes, unpacked. `name` is how a problem addresses it: "rvu26c.zip: GPCI2026.csv", or the file's own name. */
export interface Member {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type Unpacked =
  | { readonly ok: true; readonly members: readonly Member[] }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

/** How much may be unpacked, in bytes: a small archive can be made to unpack to terabytes. */
export interface UnpackLimits {
  readonly memberBytes: number;
  readonly archiveBytes: number;
}

export const UNPACK_LIMITS: UnpackLimits = { memberBytes: 512 * 2 ** 20, archiveBytes: 1024 * 2 ** 20 };

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
