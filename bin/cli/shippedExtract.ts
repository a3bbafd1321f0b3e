import { readFile, readdir } from 'node:fs/promises';
import type { InputFile } from '../../src/refresh/inputFile.ts';

const EXTRACT = new URL('../../data/extract/', import.meta.url);

/** The extract of therapy codes and the ZIP table that come with the product. */
export async function shippedExtract(): Promise<InputFile[]> {
  const names = (await readdir(EXTRACT)).sort();
  return Promise.all(names.map(async (name) => ({ name, bytes: await readFile(new URL(name, EXTRACT)) })));
}
