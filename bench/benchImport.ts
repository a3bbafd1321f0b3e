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
  const { stdout } = await promisify(execFile)(process.execPath, [
    IMPORT_ONCE,
    file,
    join(directory, 'import'),
  ]);
  const { milliseconds, megabytes } = JSON.parse(stdout) as { milliseconds: number; megabytes: number };
  return [
    {
      what: 'Release zip, from file to published',
      measured: `${(milliseconds / 1000).toFixed(2)} s`,
      target: `under ${MOST_SECONDS} s`,
      reached: milliseconds < MOST_SECONDS * 1000,
    },
    {
      what: 'Peak memory of that process',
      measured: `${megabytes.toFixed(0)} MB`,
      target: `under ${MOST_MEGABYTES} MB`,
      reached: megabytes < MOST_MEGABYTES,
    },
  ];
}
