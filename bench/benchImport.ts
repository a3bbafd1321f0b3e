import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Measurement } from './measurement.ts';
import type { WholeRelease } from './wholeRelease.ts';

const IMPORT_ONCE = fileURLToPath(new URL('importOnce.ts', import.meta.url));
const MOST_SECONDS = 10;
const MOST_MEGABYTES = 512;

/** A release zip from file to published, on the embedded store on disk. */
export async function benchImport(release: WholeRelease, directory: string): Promise<Measurement[]> {
  const file = join(directory, release.name);
  await writeFile(file, release.bytes);
  return measurements('Release zip', await importedOnce(file, join(directory, 'import')), {
    seconds: MOST_SECONDS,
    megabytes: MOST_MEGABYTES,
  });
}

/** What one import took in a process of its own. */
export interface ImportCost {
  readonly milliseconds: number;
  readonly megabytes: number;
}

export async function importedOnce(file: string, dataDirectory: string): Promise<ImportCost> {
  const { stdout } = await promisify(execFile)(process.execPath, [IMPORT_ONCE, file, dataDirectory]);
  return JSON.parse(stdout) as ImportCost;
}

export function measurements(
  what: string,
  { milliseconds, megabytes }: ImportCost,
  most: { readonly seconds: number; readonly megabytes: number },
): Measurement[] {
  return [
    {
      what: `${what}, from file to published`,
      measured: `${(milliseconds / 1000).toFixed(2)} s`,
      target: `under ${most.seconds} s`,
      reached: milliseconds < most.seconds * 1000,
    },
    {
      what: 'Peak memory of that process',
      measured: `${megabytes.toFixed(0)} MB`,
      target: `under ${most.megabytes} MB`,
      reached: megabytes < most.megabytes,
    },
  ];
}
