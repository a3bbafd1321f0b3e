import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { SCOPES } from '../../src/access/scope.ts';
import { TokenBuckets } from '../../src/access/tokenBuckets.ts';
import type { RequestEntry } from '../../src/http/requestId.ts';
import { served } from './served.ts';
import { WORKED_EXAMPLE } from './workedExample.ts';

describe('a bucket of tokens', () => {
  it('gives a burst at once, then as many a second as it is filled with, and says how long to wait', () => {
    let now = 0;
    const buckets = new TokenBuckets({ perSecond: 2, burst: 3 }, () => now);
    const take = (tokens = 1) => buckets.take('one', tokens);
    expect([take(), take(), take(), take()]).toEqual([0, 0, 0, 1]);
    now += 500;
    expect([take(), take()]).toEqual([0, 1]);
    now += 60_000;
    // Three tokens at most: taken at once, the next three are there after 1.5 seconds.
    expect([take(3), take(3), buckets.take('another', 1)]).toEqual([0, 2, 0]);
    now -= 120_000;
    expect(take()).toBe(1);
    expect(buckets.take('more than it holds', 20)).toBe(0);
  });
});

let subject = 'one';
const entries: RequestEntry[] = [];
const api = await served({
  admit: () => ({ ok: true, caller: { subject, practice: 'riverside', scopes: SCOPES } }),
  rate: { perSecond: 0.001, burst: 25 },
  log: (entry) => void entries.push(entry),
});
afterAll(() => api.close());

describe('too many requests', () => {
  it('of one credential are told when they would be answered, and keep nobody else from asking', async () => {
    const batch = () => api.ask('POST', '/v1/estimates/batch', { json: { visits: [WORKED_EXAMPLE] } });
    expect([(await batch()).status, (await batch()).status]).toEqual([200, 429]);
    const releases = [];
    for (let asked = 0; asked < 6; asked += 1) releases.push(await api.ask('GET', '/v1/releases'));
    expect(releases.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 429]);
    const [refused] = releases.slice(-1);
    expect(Number(refused?.headers['retry-after'])).toBeGreaterThan(0);
    expect([refused?.headers['content-type'], refused?.json]).toEqual([
      'application/problem+json',
      expect.objectContaining({ code: 'too-many-requests', status: 429 }),
    ]);
    subject = 'two';
    expect((await api.ask('GET', '/v1/releases')).status).toBe(200);
  });
});

describe('the log', () => {
  it('has each answer under its id, by its route and codes, and nothing that the request brought', async () => {
    subject = 'pat.smith@example.org';
    entries.length = 0;
    const { headers } = await api.ask('GET', '/v1/payers/pat-smith-plan/revisions/3?revision=1');
    await api.ask('POST', '/v1/estimates?explain=pat', { json: { ...WORKED_EXAMPLE, patient: 'Pat Smith' } });
    expect(entries).toEqual([
      {
        code: 'answered',
        requestId: headers['x-request-id'],
        method: 'GET',
        route: 'GET /v1/payers/{id}/revisions/{revision}',
        status: 404,
        problem: 'unknown-payer',
        milliseconds: expect.any(Number) as number,
        practice: 'riverside',
        // printf %s pat.smith@example.org | sha256sum | head -c 16
        caller: '2b81065f4e2c3353',
      },
      expect.objectContaining({ route: 'POST /v1/estimates', status: 422, problem: 'invalid-request' }),
    ]);
    expect(JSON.stringify(entries)).not.toMatch(/pat|smith/i);
  });
});

it('an answer that takes too long is told, and the server goes on', async () => {
  const slow = await served({
    answerWithin: 50,
    saved: { read: () => sleep(2_000, undefined, { ref: false }), save: () => Promise.resolve('saved') },
  });
  const reply = await slow.ask('GET', `/v1/saved-estimates/${'0'.repeat(24)}`);
  const next = await slow.ask('GET', '/v1/sign-in');
  await slow.close();
  expect([reply.status, reply.headers['retry-after'], reply.json]).toEqual([
    503,
    '5',
    expect.objectContaining({ code: 'took-too-long' }),
  ]);
  expect(next.status).toBe(200);
});

describe('a body with lists and objects in each other', () => {
  const deep = (levels: number) => `${'{"a":'.repeat(levels - 1)}[]${'}'.repeat(levels - 1)}`;
  const post = (body: string) =>
    api.ask('POST', '/v1/estimates', { body, headers: { 'content-type': 'application/json' } });

  it.each([
    [32, 422, 'invalid-request'],
    [33, 400, 'malformed-request'],
    [150_000, 400, 'malformed-request'],
  ])('%d deep is answered by %d, %s', async (levels, status, code) => {
    const reply = await post(deep(levels));
    expect([reply.status, reply.json]).toEqual([status, expect.objectContaining({ code })]);
  });

  it('is not called deep for what stands in its texts', async () => {
    const body = JSON.stringify({ ...WORKED_EXAMPLE, payer: `${'['.repeat(40)}\\"{{` });
    expect((await post(body)).json).toMatchObject({ code: 'invalid-request' });
  });
});
