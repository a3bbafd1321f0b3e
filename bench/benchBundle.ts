import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Measurement } from './measurement.ts';

const BUNDLE = fileURLToPath(new URL('../dist/api/index.mjs', import.meta.url));
const MOST_KILOBYTES = 700;
const MOST_MILLISECONDS = 250;
const LOADS = 5;

/** The estimate function's bundle: its size, and how long a new process takes to be ready to serve. */
export async function benchBundle(): Promise<Measurement[]> {
  const kilobytes = (await stat(BUNDLE)).size / 1000;
  const loads: number[] = [];
  for (let load = 0; load < LOADS; load += 1) loads.push(await loadOnce());
  const median = loads.sort((a, b) => a - b)[Math.floor(LOADS / 2)] ?? Number.NaN;
  return [
    {
      what: "Estimate function's bundle",
      measured: `${kilobytes.toFixed(0)} KB`,
      target: `under ${MOST_KILOBYTES} KB`,
      reached: kilobytes < MOST_KILOBYTES,
    },
    {
      what: 'Module load until ready to serve',
      measured: `${median.toFixed(0)} ms`,
      target: `under ${MOST_MILLISECONDS} ms`,
      reached: median < MOST_MILLISECONDS,
    },
  ];
}

async function loadOnce(): Promise<number> {
  const script = `const began = performance.now(); await import(${JSON.stringify(BUNDLE)}); console.log(performance.now() - began);`;
  const env = { ...process.env, ALLOWABLE_TABLE: 'bench', AWS_REGION: 'us-east-1' };
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
    env,
  });
  return Number(stdout);
}
