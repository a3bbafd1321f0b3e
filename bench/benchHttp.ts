import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';
import type { Measurement } from './measurement.ts';
import { latenciesAt } from './latency.ts';

const ALLOWABLE = fileURLToPath(new URL('../bin/allowable.ts', import.meta.url));
const SECONDS = 10;
const BODY = JSON.stringify({
  dateOfService: '2026-07-15',
  place: { carrier: '04412', locality: '99' },
  placeOfService: '11',
  payer: 'medicare',
  clinician: { participating: true, acceptsAssignment: true, qualifyingApm: false, kind: 'therapist' },
  lines: [
    { code: '97530', units: 1, modifiers: ['GP'] },
    { code: '97110', units: 2, modifiers: ['GP'] },
    { code: '97140', units: 1, modifiers: ['GP'] },
  ],
  benefits: { deductibleRemaining: '0.00' },
});

/** Estimates over HTTP from the server that `npm start` runs, on the embedded store, warm. */
export async function benchHttp(directory: string): Promise<Measurement[]> {
  const server = spawn(
    process.execPath,
    [ALLOWABLE, 'serve', '--port', '0', '--data', join(directory, 'serve')],
    {
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  try {
    const url = `${await addressOf(server)}/v1/estimates`;
    await load(url, { amount: 3000, connections: 4 });
    const steady = await latenciesAt(url, BODY, { aSecond: 100, seconds: SECONDS });
    const flat = await load(url, { duration: SECONDS, connections: 20 });
    return [...latency(steady), ...throughput(flat)];
  } finally {
    server.kill('SIGTERM');
    await once(server, 'exit');
  }
}

function load(url: string, options: Partial<autocannon.Options>): Promise<autocannon.Result> {
  const headers = { 'content-type': 'application/json' };
  return autocannon({ url, method: 'POST', headers, body: BODY, ...options });
}

function latency(sorted: readonly number[]): Measurement[] {
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  const measurement = (name: string, milliseconds: number, most: number): Measurement => ({
    what: `Estimate over HTTP at 100 a second, ${name}`,
    measured: `${milliseconds.toFixed(2)} ms`,
    target: `under ${most} ms`,
    reached: milliseconds < most,
  });
  return [measurement('p50', at(0.5), 1), measurement('p99', at(0.99), 8)];
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
