import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';
import { WORKED_EXAMPLE } from '../test/http/workedExample.ts';
import type { Measurement } from './measurement.ts';
import { latenciesAt } from './latency.ts';

const BARE_SERVER = fileURLToPath(new URL('bareServer.ts', import.meta.url));
const ALLOWABLE = fileURLToPath(new URL('../bin/allowable.ts', import.meta.url));
const SECONDS = 10;
const BODY = JSON.stringify(WORKED_EXAMPLE);

const PACE = { aSecond: 100, seconds: SECONDS };

/** Estimates over HTTP from the server that `npm start` runs, on the embedded store, warm. */
export async function benchHttp(directory: string): Promise<Measurement[]> {
  const bare = await serving([BARE_SERVER], (address) => latenciesAt(address, BODY, PACE));
  const words = [ALLOWABLE, 'serve', '--port', '0', '--data', join(directory, 'serve')];
  return serving(words, async (address) => {
    const url = `${address}/v1/estimates`;
    await load(url, { amount: 3000, connections: 4 });
    const steady = await latenciesAt(url, BODY, PACE);
    const flat = await load(url, { duration: SECONDS, connections: 20 });
    return [...latency(steady, bare), ...throughput(flat)];
  });
}

/** Runs a server in a process of its own for as long as it is asked. */
async function serving<T>(words: readonly string[], ask: (address: string) => Promise<T>): Promise<T> {
  const server = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'ignore'] });
  try {
    return await ask(await addressOf(server));
  } finally {
    server.kill('SIGTERM');
    await once(server, 'exit');
  }
}

function load(url: string, options: Partial<autocannon.Options>): Promise<autocannon.Result> {
  const headers = { 'content-type': 'application/json' };
  return autocannon({ url, method: 'POST', headers, body: BODY, ...options });
}

function latency(sorted: readonly number[], bare: readonly number[]): Measurement[] {
  const measurement = (name: string, share: number, most: number): Measurement => {
    const milliseconds = quantile(sorted, share);
    return {
      what: `Estimate over HTTP at 100 a second, ${name} (a bare server: ${quantile(bare, share).toFixed(2)} ms)`,
      measured: `${milliseconds.toFixed(2)} ms`,
      target: `under ${most} ms`,
      reached: milliseconds < most,
    };
  };
  return [measurement('p50', 0.5, 1), measurement('p99', 0.99, 8)];
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function throughput({ requests, errors, non2xx }: autocannon.Result): Measurement[] {
  const failed = errors + non2xx;
  return [
    {
      what: `Estimates over HTTP a second, sustained (${failed} errors)`,
      measured: Math.round(requests.average).toLocaleString('en-US'),
      target: 'over 4,000, no error',
      reached: requests.average > 4000 && failed === 0,
    },
  ];
}

async function addressOf(server: ChildProcess): Promise<string> {
  if (!server.stdout) throw new Error('the server has no output');
  for await (const line of createInterface({ input: server.stdout })) {
    const address = /http:\/\/\S+/.exec(line)?.[0];
    if (address) return address;
  }
  throw new Error('the server ended before it answered');
}
