import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { extractFromText } from '../../src/schedule/extractText.ts';
import type { ReleaseContent } from '../../src/schedule/release.ts';
import type { ZipTable } from '../../src/schedule/zipLocalities.ts';
import { zipTableFromText } from '../../src/schedule/zipTableText.ts';
import { cmsFile } from '../cmsFiles.ts';

export const DATA = fileURLToPath(new URL('../../data/', import.meta.url));
export const SHIPPED = `${DATA}extract/`;

/** What the shipped files were built from. */
export const RELEASE_FILES = ['rvu25a-updated-01_10_2025.zip', 'rvu25c.zip', 'rvu25d.zip', 'rvu26c.zip'].map(
  cmsFile,
);
export const ZIP5_FILES = ['ZIP5_OCT2025.txt'].map(cmsFile);

export function shippedNames(): string[] {
  return readdirSync(SHIPPED).sort();
}

/** A shipped release, by its title: 2026C. */
export function shippedRelease(title: string): ReleaseContent {
  const name = `fee-schedule-${title}.txt`;
  const read = extractFromText(readFileSync(`${SHIPPED}${name}`, 'utf8'), name);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.facts;
}

export function shippedZipTable(): ZipTable {
  const name = 'zip-localities-2025Q4.txt';
  const read = zipTableFromText(readFileSync(`${SHIPPED}${name}`, 'utf8'), name);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.facts;
}
