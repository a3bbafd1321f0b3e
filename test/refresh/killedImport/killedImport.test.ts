import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rvuRow } from '../../cmsLayouts/rvuRow.ts';
import { smallRelease } from '../../cmsLayouts/smallRelease.ts';
import { smallRvuRows } from '../../cmsLayouts/smallRows.ts';
import { directoryOfTest } from '../../store/temporaryDirectory.ts';
import { killImports } from './killImports.ts';

const ROUNDS = 100;
/** So many that writing and verifying them take most of an import. */
const CODES = 100;
const SEED = Math.floor(Math.random() * 2 ** 32);

const ROWS = [
  ...smallRvuRows(2025, '32.3465'),
  ...Array.from({ length: CODES }, (_, number) => rvuRow({ code: String(10_000 + number), work: '1.00' })),
];

describe('an import into a data directory', () => {
  it(
    `killed ${ROUNDS} times (seed ${SEED}) always leaves whole what is published, and is finished by the next`,
    { timeout: 600_000 },
    async () => {
      const directory = await directoryOfTest();
      const file = join(directory, 'RVU25D.zip');
      await writeFile(file, smallRelease({ letter: 'D', rows: ROWS }));
      const before = [{ name: 'RVU25C.zip', bytes: smallRelease({ letter: 'C', rows: ROWS }) }];
      const dataDirectory = join(directory, 'data');
      const began = performance.now();
      const tally = await killImports({
        ...{ rounds: ROUNDS, seed: SEED, dataDirectory, before, file },
        tell: () => {},
      });
      const reached = [...tally].map(([what, times]) => `${what} ${times}`).join(', ');
      const seconds = ((performance.now() - began) / 1000).toFixed(0);
      process.stdout.write(`${ROUNDS} imports killed in ${seconds} s (seed ${SEED}): ${reached}\n`);
      // Drawn evenly over its phases, most moments find it at work.
      expect(tally.get('ended') ?? 0).toBeLessThan(ROUNDS / 2);
      for (const phase of ['opening', 'reading', 'writing', 'verifying']) {
        expect([phase, tally.get(phase) ?? 0]).not.toEqual([phase, 0]);
      }
    },
  );
});
