import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { InputFile } from '../../src/refresh/inputFile.ts';
import type { Reading } from '../../src/schedule/layouts/rows.ts';
import { shippedTexts, type ShippedText } from './shippedTexts.ts';

export interface ExtractSources {
  /** Paths of CMS's release zips (RVU25D.zip and the like). */
  readonly releases: readonly string[];
  /** Paths of ZIP5 files. */
  readonly zip5: readonly string[];
}

export interface WrittenText {
  readonly path: string;
  readonly bytes: number;
  readonly summary: string;
}

/**
 * Builds the shipped files and writes them into a folder: all of them, after every source was read without a problem.
 * Each is read back from the disk and compared with what CMS's file says; throws where it differs.
 */
export async function buildExtract(
  sources: ExtractSources,
  folder: string,
): Promise<Reading<readonly WrittenText[]>> {
  const made = await shippedTexts(await inputs(sources.releases), await inputs(sources.zip5));
  if (!made.ok) return made;
  refuseSameNames(made.facts);
  await mkdir(folder, { recursive: true });
  const written = [];
  for (const text of made.facts) written.push(await write(text, folder));
  return { ok: true, facts: written };
}

async function inputs(paths: readonly string[]): Promise<InputFile[]> {
  return Promise.all(paths.map(async (path) => ({ name: basename(path), bytes: await readFile(path) })));
}

function refuseSameNames(texts: readonly ShippedText[]): void {
  const names = texts.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new Error(`two of the files given make ${twice}: give one of them`);
}

async function write({ name, text, summary, says }: ShippedText, folder: string): Promise<WrittenText> {
  const path = join(folder, name);
  await writeFile(path, text);
  const bytes = await readFile(path);
  if (!says(bytes.toString('utf8'))) throw new Error(`${path} does not read back as what was put into it`);
  return { path, bytes: bytes.length, summary };
}
