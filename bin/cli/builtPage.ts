import { readFile, readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { PageFile, PageFiles } from '../../src/http/page/pageFile.ts';

/** Where `npm run build` and `npm start` leave the page. */
export const BUILT_PAGE = fileURLToPath(new URL('../../dist/web', import.meta.url));

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

/** The built page by the addresses of its files; undefined where it was not built. */
export async function builtPage(directory: string = BUILT_PAGE): Promise<PageFiles | undefined> {
  const names = await namesIn(join(directory, 'assets'));
  if (!names) return undefined;
  const files = names.map(
    async (name) => [`/assets/${name}`, await pageFile(join(directory, 'assets', name))] as const,
  );
  return new Map([['/', await pageFile(join(directory, 'index.html'))], ...(await Promise.all(files))]);
}

async function namesIn(directory: string): Promise<string[] | undefined> {
  try {
    return (await readdir(directory)).sort();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

async function pageFile(path: string): Promise<PageFile> {
  const body = Uint8Array.from(await readFile(path));
  const mediaType = MEDIA_TYPES[extname(path)];
  if (mediaType === undefined) throw new Error(`${path} is of a type that the page is not made of.`);
  return { mediaType, body, gzipped: Uint8Array.from(gzipSync(body)) };
}
