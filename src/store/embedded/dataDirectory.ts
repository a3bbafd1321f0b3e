import { chmod, mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** Where things lie in a data directory. */
export interface DataDirectory {
  readonly root: string;
  /** dynalite's files. */
  readonly store: string;
  /** The lock: whoever has this LevelDB open may open `store`. */
  readonly lock: string;
  /** Who that is. */
  readonly holder: string;
  /** The directory of its socket. */
  readonly socket: string;
  /** Release files as they came. */
  readonly files: string;
}

/**
 * The data directory, made where it is absent. What is ours in it is closed to everybody else on the machine (0700),
 * also where the directory itself was there before and is open: the socket answers whoever can reach it.
 */
export async function dataDirectory(path: string): Promise<DataDirectory> {
  const root = resolve(path);
  const directory = {
    root,
    store: join(root, 'store'),
    lock: join(root, 'lock'),
    holder: join(root, 'holder.json'),
    socket: join(root, 'socket'),
    files: join(root, 'files'),
  };
  await mkdir(root, { recursive: true, mode: 0o700 });
  for (const own of [directory.store, directory.lock, directory.socket, directory.files]) {
    await mkdir(own, { recursive: true, mode: 0o700 });
    await chmod(own, 0o700);
  }
  return directory;
}
