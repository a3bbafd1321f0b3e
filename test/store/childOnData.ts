import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const NODE = fileURLToPath(new URL('../../node_modules/.bin/node', import.meta.url));
const CHILD = fileURLToPath(new URL('dataDirectoryProcess.ts', import.meta.url));

export interface Child {
  readonly process: ChildProcess;
  readonly lines: string[];
  line(expected: string): Promise<void>;
}

/** Another process on the data directory, killed when the test ends; `dataDirectoryProcess.ts` tells its tasks. */
export function childOn(path: string, task: string): Child {
  const child = spawn(NODE, [CHILD, path, task], { stdio: ['pipe', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const lines: string[] = [];
  const reader = createInterface(child.stdout);
  reader.on('line', (line) => lines.push(line));
  const line = async (expected: string) => {
    while (!lines.includes(expected)) await once(reader, 'line');
  };
  return { process: child, lines, line };
}
