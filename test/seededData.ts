import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder for the one data directory with the extract that the tests of commands copy. */
    readonly seededData: string;
  }
}

/** Gives the workers of a run one place for it, and takes it away in the end. */
export default function placeForSeededData(project: TestProject): () => void {
  const place = mkdtempSync(join(tmpdir(), 'seeded-data-'));
  project.provide('seededData', place);
  return () => rmSync(place, { recursive: true, force: true });
}
