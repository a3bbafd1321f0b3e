import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { FileShelf, ShelvedFile } from './fileShelf.ts';

/**
 * Release files in a directory, one file a key. A file is written beside its place under a hidden name, flushed and
 * renamed, so a crash leaves the old one or the new. The boundary guarded is the directory: a key whose parts are
 * empty, begin with a dot or hold a backslash is refused by throwing, so none leads outside or to a hidden name.
 */
export function directoryShelf(root: string): FileShelf {
  return {
    async read(key) {
      try {
        const { buffer, byteOffset, length } = await readFile(pathOf(root, key));
        return new Uint8Array(buffer, byteOffset, length);
      } catch (error) {
        if (isNoFile(error)) return undefined;
        throw error;
      }
    },
    async list(prefix) {
      const files = await filesUnder(root);
      return files.filter(({ key }) => key.startsWith(prefix)).sort(byKey);
    },
    async write(key, bytes) {
      const path = pathOf(root, key);
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      const partial = join(dirname(path), `.${randomUUID()}`);
      try {
        await writeFlushed(partial, bytes);
        await rename(partial, path);
      } finally {
        await rm(partial, { force: true });
      }
    },
  };
}

function pathOf(root: string, key: string): string {
  const parts = key.split('/');
  if (parts.some((part) => part === '' || part.startsWith('.') || /[\\\0]/.test(part))) {
    throw new RangeError(`"${key}" cannot be the key of a file`);
  }
  return join(root, ...parts);
}

async function writeFlushed(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function filesUnder(root: string): Promise<ShelvedFile[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    if (isNoFile(error)) return [];
    throw error;
  });
  const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.'));
  return await Promise.all(
    files.map(async (entry) => {
      const path = join(entry.parentPath, entry.name);
      return { key: relative(root, path).split(sep).join('/'), size: (await stat(path)).size };
    }),
  );
}

/** S3's order: by the bytes of the key. */
function byKey(a: ShelvedFile, b: ShelvedFile): number {
  return Buffer.compare(Buffer.from(a.key), Buffer.from(b.key));
}

/** There is nothing there, or a part of the key is a file or all of it a directory. */
function isNoFile(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && ['ENOENT', 'ENOTDIR', 'EISDIR'].includes(String(error.code))
  );
}
