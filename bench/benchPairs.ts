import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cmsFile } from '../test/cmsFiles.ts';
import { importedOnce, measurements } from './benchImport.ts';
import type { Measurement } from './measurement.ts';

const FILE = cmsFile('ptp_practitioner_2024q3.csv.gz');
const MOST_SECONDS = 60;
/** The function that imports has 1,024 MB. */
const MOST_MEGABYTES = 768;

/** A quarter's procedure pairs, two and a half million, from file to published; nothing where the file is not at hand. */
export async function benchPairs(directory: string): Promise<Measurement[]> {
  if (!existsSync(FILE)) return [];
  return measurements('2.5 million procedure pairs', await importedOnce(FILE, join(directory, 'pairs')), {
    seconds: MOST_SECONDS,
    megabytes: MOST_MEGABYTES,
  });
}
