import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const NODE = fileURLToPath(new URL('../../../node_modules/.bin/node', import.meta.url));
const IMPORTING = fileURLToPath(new URL('importingProcess.ts', import.meta.url));
/** Most of a round is the start of its process, which this halves. */
const COMPILED = fileURLToPath(new URL('../../../node_modules/.cache/allowable-tests', import.meta.url));

/** A step of an import that was told, and when. */
export interface Step {
  /** "opening", a phase of the import, or "ended". */
  readonly name: string;
  /** Milliseconds from the first one on. */
  readonly at: number;
}

/** When to kill: so many milliseconds after so many steps of that name were told. */
export interface Moment {
  readonly name: string;
  readonly steps: number;
  readonly wait: number;
}

export interface Ran {
  readonly steps: readonly Step[];
  readonly wasKilled: boolean;
}

/** One import in a process of its own, killed at the moment; where it is null, or the process ends before it, it is not. */
export async function importKilledAt(
  moment: Moment | null,
  dataDirectory: string,
  file: string,
): Promise<Ran> {
  const child = spawn(NODE, [IMPORTING, dataDirectory, file], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_COMPILE_CACHE: COMPILED },
  });
  const closed = once(child, 'close') as Promise<[number | null, string | null]>;
  const awaiting = new AbortController();
  const steps: Step[] = [];
  let began = 0;
  createInterface(child.stdout).on('line', (name) => {
    if (steps.length === 0) began = performance.now();
    steps.push({ name, at: performance.now() - began });
    if (moment === null || name !== moment.name) return;
    if (steps.filter((step) => step.name === name).length !== moment.steps) return;
    sleep(moment.wait, undefined, awaiting).then(
      () => child.kill('SIGKILL'),
      () => {},
    );
  });
  const [code, signal] = await closed;
  awaiting.abort();
  if (signal === null && code !== 0) throw new Error(`the import ended with ${code}`);
  return { steps, wasKilled: signal === 'SIGKILL' };
}
