import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileProblem } from '../../schedule/fileProblem.ts';
import { inputSizeProblem, type InputFile } from '../inputFile.ts';
import { arrivalOf, isUnchanged, type Arrival } from './arrivals.ts';
import { hasCode, isNoFile } from './noFile.ts';

export type ReadArrival =
  | { readonly kind: 'read'; readonly file: InputFile }
  /** It is gone, or was written to since it was looked at: the next looks will tell. */
  | { readonly kind: 'changed' }
  | { readonly kind: 'refused'; readonly problem: FileProblem };

/** The bytes of a file in the inbox. Problems: file-too-large, unreadable-file. */
export async function readArrival(folder: string, arrival: Arrival, most?: number): Promise<ReadArrival> {
  const { name, size } = arrival;
  const tooLarge = inputSizeProblem(name, size, most);
  if (tooLarge) return { kind: 'refused', problem: tooLarge };
  try {
    const bytes = await readFile(join(folder, name));
    const isWhole = isUnchanged(arrival, await arrivalOf(folder, name));
    return isWhole ? { kind: 'read', file: { name, bytes } } : { kind: 'changed' };
  } catch (error) {
    if (isNoFile(error)) return { kind: 'changed' };
    if (!hasCode(error, 'EACCES', 'EPERM')) throw error;
    return refused('unreadable-file', name, {
      message: 'This program may not read it.',
      remedy: 'Give it to the user who runs the server, and put it into the inbox again.',
    });
  }
}

function refused(
  code: FileProblem['code'],
  member: string,
  said: Pick<FileProblem, 'message' | 'remedy'>,
): ReadArrival {
  return { kind: 'refused', problem: { code, member, line: null, column: null, found: null, ...said } };
}
