import type { DataDirectory } from './dataDirectory.ts';
import { startDatabaseServer } from './databaseServer.ts';
import { readHolderNote, removeHolderNote, writeHolderNote } from './holderNote.ts';
import { takeLock } from './lock.ts';
import { mendTables } from './mendTables.ts';
import { freeSocketPath, removeSocket } from './socketAddress.ts';

/** A database that this process serves. */
export interface Holding {
  readonly socketPath: string;
  /** Answers what has come, then gives everything up. */
  end(): Promise<void>;
}

/**
 * Takes the data directory and serves its database, or undefined where somebody else holds it. The order matters:
 * the lock before anything is touched, so a socket left by a killed holder can be removed without asking whose it
 * is; the note once the socket answers; and back in reverse, the lock given up last.
 */
export async function hold(directory: DataDirectory): Promise<Holding | undefined> {
  const lock = await takeLock(directory.lock);
  if (!lock) return undefined;
  try {
    const served = await serve(directory);
    return { ...served, end: () => served.end().finally(() => lock.release()) };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function serve(directory: DataDirectory): Promise<Holding> {
  const before = await readHolderNote(directory.holder);
  if (before) await removeSocket(before.socketPath);
  await mendTables(directory.store);
  const socketPath = await freeSocketPath(directory.socket);
  const server = await startDatabaseServer(directory.store, socketPath);
  await writeHolderNote(directory.holder, { pid: process.pid, socketPath });
  return {
    socketPath,
    async end() {
      await server.close();
      await removeHolderNote(directory.holder);
      await removeSocket(socketPath);
    },
  };
}

/** A database in memory, for tests: the same server on the same kind of socket, with nothing to hold. */
export async function holdMemory(): Promise<Holding> {
  const socketPath = await freeSocketPath(undefined);
  const server = await startDatabaseServer(undefined, socketPath);
  return {
    socketPath,
    async end() {
      await server.close();
      await removeSocket(socketPath);
    },
  };
}
