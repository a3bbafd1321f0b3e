import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import type { BundleOptions } from '../../bin/build/bundles.ts';

/** A folder of doors with the given sources, with the project's packages in reach, removed when the test ends. */
export function workshop(doors: Readonly<Record<string, string>>): BundleOptions {
  const directory = mkdtempSync(join(tmpdir(), 'allowable-build-'));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  symlinkSync(fileURLToPath(new URL('../../node_modules', import.meta.url)), join(directory, 'node_modules'));
  mkdirSync(join(directory, 'lambdas'));
  for (const [file, source] of Object.entries(doors)) {
    writeFileSync(join(directory, 'lambdas', file), source);
  }
  return { doors: join(directory, 'lambdas'), output: join(directory, 'dist') };
}
