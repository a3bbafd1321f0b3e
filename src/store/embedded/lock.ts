import { ClassicLevel } from 'classic-level';

/**
 * The lock on a data directory: an empty LevelDB that is held open. LevelDB locks its files through the operating
 * system, which lets go of the lock when the process ends in whatever way, SIGKILL too; a file with a process number
 * in it would have to be believed. dynalite's own files cannot serve: it opens them late, and throws where nobody
 * can catch.
 */
export interface Lock {
  release(): Promise<void>;
}

/** Undefined where somebody else holds it, this process included. */
export async function takeLock(path: string): Promise<Lock | undefined> {
  const database = await openLevel(path);
  return database && { release: () => database.close() };
}

/** The LevelDB of a directory, or undefined where it is open elsewhere. */
export async function openLevel(path: string): Promise<ClassicLevel<string, unknown> | undefined> {
  const database = new ClassicLevel<string, unknown>(path, { valueEncoding: 'json' });
  try {
    await database.open();
    return database;
  } catch (error) {
    if (isLocked(error)) return undefined;
    throw error;
  }
}

function isLocked(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error && 'code' in cause && cause.code === 'LEVEL_LOCKED';
}
