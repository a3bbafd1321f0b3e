import { readFile, rename, rm, writeFile } from 'node:fs/promises';

/** Who holds a data directory and where it listens. */
export interface HolderNote {
  readonly pid: number;
  readonly socketPath: string;
}

/** Undefined where there is none, or none that can be read. It may be of a holder that was killed. */
export async function readHolderNote(path: string): Promise<HolderNote | undefined> {
  try {
    const note: unknown = JSON.parse(await readFile(path, 'utf8'));
    return isHolderNote(note) ? note : undefined;
  } catch (error) {
    if (
      error instanceof SyntaxError ||
      (error instanceof Error && 'code' in error && error.code === 'ENOENT')
    ) {
      return undefined;
    }
    throw error;
  }
}

/** Written beside and renamed, so that nobody reads half a note. */
export async function writeHolderNote(path: string, note: HolderNote): Promise<void> {
  await writeFile(`${path}.new`, JSON.stringify(note), { mode: 0o600 });
  await rename(`${path}.new`, path);
}

export async function removeHolderNote(path: string): Promise<void> {
  await rm(path, { force: true });
}

function isHolderNote(note: unknown): note is HolderNote {
  if (typeof note !== 'object' || note === null || !('pid' in note) || !('socketPath' in note)) return false;
  return typeof note.pid === 'number' && typeof note.socketPath === 'string';
}
