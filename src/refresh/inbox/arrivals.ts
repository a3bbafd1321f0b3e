import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isNoFile } from './noFile.ts';

/** A file as it lay in the inbox at one look. */
export interface Arrival {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** When it was last written to, in milliseconds; together with the size it tells a file that is still being written. */
  readonly modified: number;
}

/** The note that says what waits for companions; ours, and never imported. */
export const WAITING_NOTE = 'waiting.report.txt';

/**
 * The files in the folder, by name. What a browser or a copying program has not finished is left out: hidden names, the
 * endings of downloads under way, and what is still empty. So are folders, and links, which could lead anywhere.
 */
export async function lookInto(folder: string): Promise<Arrival[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile() && !isUnfinished(entry.name))
    .map(({ name }) => name);
  const found = await Promise.all(names.map((name) => arrivalOf(folder, name)));
  return found.filter((arrival) => arrival !== undefined).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The file as it lies there now; undefined where it is gone, is a link, or is empty. */
export async function arrivalOf(folder: string, name: string): Promise<Arrival | undefined> {
  try {
    const found = await lstat(join(folder, name));
    return found.isFile() && found.size > 0 ? { name, size: found.size, modified: found.mtimeMs } : undefined;
  } catch (error) {
    if (isNoFile(error)) return undefined;
    throw error;
  }
}

/** True where the file is as it was: nothing was written to it in between. */
export function isUnchanged(before: Arrival | undefined, now: Arrival | undefined): boolean {
  return (
    before !== undefined && now !== undefined && before.size === now.size && before.modified === now.modified
  );
}

function isUnfinished(name: string): boolean {
  return name.startsWith('.') || /\.(part|crdownload|download)$/i.test(name) || name === WAITING_NOTE;
}
