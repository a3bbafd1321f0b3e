import type { TestProject } from 'vitest/node';
import { findChromium } from './web/chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the browser tests' Chromium is; empty where there is none. */
    readonly chromium: string;
  }
}

/** Looks for a Chromium before the first test, and says once and loudly where the page cannot be tested. */
export default async function findBrowser(project: TestProject): Promise<void> {
  const found = await findChromium();
  project.provide('chromium', 'path' in found ? found.path : '');
  if ('path' in found) return;
  const line = '!'.repeat(100);
  process.stderr.write(
    `${line}\nNo Chromium starts on this machine: every test of the page is SKIPPED in this run.\n` +
      `Install the system's (Debian: apt-get install chromium), or what the packaged one lacks (libexpat1, libnss3).\n` +
      `${found.whys.join('\n')}\n${line}\n`,
  );
}
