import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Linux takes 107 bytes for the path of a socket, macOS 103. */
const LONGEST_PATH = 100;

const SOCKET = 'database.sock';
const TEMPORARY = join(tmpdir(), 'allowable-');

/**
 * A free path for the socket: in the given directory, of which the caller is the only user, or, where its path is
 * too long for a socket or there is none, in a new directory (0700) among the temporary ones.
 */
export async function freeSocketPath(directory: string | undefined): Promise<string> {
  const path = directory && join(directory, SOCKET);
  if (!path || Buffer.byteLength(path) > LONGEST_PATH) return join(await mkdtemp(TEMPORARY), SOCKET);
  await rm(path, { force: true });
  return path;
}

/** Removes a socket that nobody listens on any more, and the temporary directory made for it alone. */
export async function removeSocket(path: string): Promise<void> {
  await rm(isInDirectoryOfItsOwn(path) ? dirname(path) : path, { recursive: true, force: true });
}

/** A data directory may lie among the temporary ones too, under any name: its socket stands deeper. */
function isInDirectoryOfItsOwn(path: string): boolean {
  return path.startsWith(TEMPORARY) && dirname(dirname(path)) === tmpdir();
}
