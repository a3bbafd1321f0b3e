/**
 * Kills the import of a whole release of CMS's a hundred times and looks each time at what is published:
 *
 *     npm run soak -- [FILE] [ROUNDS] [SEED]
 *
 * Ends with 1 where there is no such file, or where anything is not as it was.
 */
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { shippedExtract } from '../bin/cli/shippedExtract.ts';
import { cmsFile } from '../test/cmsFiles.ts';
import { killImports, type Tally } from '../test/refresh/killedImport/killImports.ts';

const TOLD_EACH = 10;

const [path = cmsFile('rvu26c.zip'), roundsText = '100', seedText = String(Date.now() % 2 ** 32)] =
  process.argv.slice(2);
const rounds = Number(roundsText);
const seed = Number(seedText);
const file = resolve(path);
if (!existsSync(file)) {
  console.error(`NOTHING WAS TRIED: there is no ${file}. Name a release zip of CMS's: npm run soak -- FILE`);
  process.exit(1);
}
if (!Number.isSafeInteger(rounds) || rounds < 1 || !Number.isSafeInteger(seed)) {
  console.error(
    'npm run soak -- [FILE] [ROUNDS] [SEED]: how often, and a whole number to draw the moments with',
  );
  process.exit(1);
}

const directory = await mkdtemp(join(tmpdir(), 'allowable-soak-'));
const began = performance.now();
const told = (tally: Tally) => [...tally].map(([what, times]) => `${what} ${times}`).join(', ');
console.log(`${file}, ${rounds} times, seed ${seed}`);
try {
  const before = await shippedExtract();
  const dataDirectory = join(directory, 'data');
  const tell = (round: number, tally: Tally) => {
    if (round % TOLD_EACH === 0) console.log(`${round} killed while: ${told(tally)}`);
  };
  const tally = await killImports({ rounds, seed, dataDirectory, before, file, tell });
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  console.log(
    `HELD: ${rounds} imports killed in ${seconds} s (${told(tally)}); what was published was whole each time.`,
  );
} catch (error) {
  console.error(`NOT HELD (seed ${seed}): ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
} finally {
  await rm(directory, { recursive: true, force: true });
}
