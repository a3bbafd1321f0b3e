import type { FileProblem } from '../schedule/fileProblem.ts';

/** A file as it arrived: its name without a path, and its bytes. */
export interface InputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Something in the input that was not used, and why. No reason to refuse; worth telling. */
export interface SetAside {
  readonly member: string;
  readonly reason: string;
  /** How many rows; 0 where the member as a whole was left. */
  readonly count: number;
}

export type ReadProgress = (event: { readonly member: string; readonly rows: number }) => void;

/** Several times the largest file of CMS's: what is larger was not meant, and would fill the memory. */
export const MOST_INPUT_BYTES = 256 * 2 ** 20;

/** What is wrong with a file of so many bytes, before it is read; undefined where it may be. */
export function inputSizeProblem(
  name: string,
  size: number,
  most: number = MOST_INPUT_BYTES,
): FileProblem | undefined {
  if (size <= most) return undefined;
  const message = `It has ${size} bytes, and no file of CMS's has more than ${most}.`;
  const remedy = "Give CMS's own file instead.";
  return {
    ...{ code: 'file-too-large', member: name, line: null, column: null, found: null },
    ...{ message, remedy },
  };
}
