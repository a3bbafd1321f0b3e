import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { smallRelease } from '../test/cmsLayouts/smallRelease.ts';
import { smallLocalities, smallRvuRows } from '../test/cmsLayouts/smallRows.ts';
import { cmsFile } from '../test/cmsFiles.ts';
import type { InputFile } from '../src/refresh/inputFile.ts';

/** A whole release to measure with: CMS's where it is at hand, else a made one of the same size. */
export interface WholeRelease extends InputFile {
  readonly origin: string;
}

const CODES = 19_000;
const LOCALITIES = 109;

export async function wholeRelease(): Promise<WholeRelease> {
  const name = 'rvu25d.zip';
  if (existsSync(cmsFile(name)))
    return { name, bytes: await readFile(cmsFile(name)), origin: "CMS's own file" };
  return { name, bytes: madeRelease(), origin: `made: ${CODES} codes, ${LOCALITIES} localities` };
}

function madeRelease(): Uint8Array {
  const [row] = smallRvuRows(2025, '32.3465');
  const [locality] = smallLocalities(2025);
  if (!row || !locality) throw new Error('the small release has no rows to repeat');
  const rows = Array.from({ length: CODES }, (_, index) => ({
    ...row,
    code: String(index + 10_000).padStart(5, '0'),
  }));
  const localities = Array.from({ length: LOCALITIES }, (_, index) => ({
    ...locality,
    carrier: String(10_000 + index),
    locality: String(index % 47).padStart(2, '0'),
  }));
  return smallRelease({ year: 2025, letter: 'D', rows, localities, oppsCaps: [] });
}
