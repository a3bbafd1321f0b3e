import { afterAll, describe, expect, it } from 'vitest';
import { SCOPES } from '../../src/access/scope.ts';
import { served } from './served.ts';
import { WORKED_EXAMPLE } from './workedExample.ts';

let practice = 'riverside';
let ahead = 0;
const api = await served({
  admit: () => ({ ok: true, caller: { subject: 'somebody', practice, scopes: SCOPES } }),
  now: () => Date.now() + ahead,
});
afterAll(() => api.close());

const payer = (percent = '120') => ({
  id: 'acme',
  name: 'Acme',
  versions: [{ effectiveFrom: '2025-01-01', terms: { kind: 'percent-of-medicare', percent } }],
});
const put = (key: string, json: object = payer(), more: Record<string, string> = {}) =>
  api.ask('PUT', '/v1/payers/acme', { json, headers: { 'idempotency-key': key, ...more } });
const revisions = async () =>
  ((await api.ask('GET', '/v1/payers/acme/revisions')).json as { revisions: unknown[] }).revisions.length;

describe('a write that names itself', () => {
  it('is done once, and answered the same again with its ETag', async () => {
    const first = await put('a');
    const again = await put('a');
    expect([first.status, first.headers['etag']]).toEqual([201, '"1"']);
    expect([again.status, again.headers['etag'], again.text]).toEqual([201, '"1"', first.text]);
    expect([first.headers['idempotency-replayed'], again.headers['idempotency-replayed']]).toEqual([
      undefined,
      'true',
    ]);
    expect(await revisions()).toBe(1);
    expect(again.headers['x-request-id']).toBeDefined();
  });

  it.each([
    ['another body', () => put('a', payer('130'))],
    ['another condition', () => put('a', payer(), { 'if-match': '"1"' })],
    [
      'another parameter',
      () =>
        api.ask('PUT', '/v1/payers/acme?dryRun=true', { json: payer(), headers: { 'idempotency-key': 'a' } }),
    ],
    [
      'another address',
      () => api.ask('PUT', '/v1/payers/blue', { json: payer(), headers: { 'idempotency-key': 'a' } }),
    ],
    ['another method', () => api.ask('DELETE', '/v1/payers/acme', { headers: { 'idempotency-key': 'a' } })],
  ])('is not taken for one with %s: 422, and nothing is done', async (_name, ask) => {
    const reply = await ask();
    expect([reply.status, reply.json]).toEqual([
      422,
      expect.objectContaining({ code: 'idempotency-key-reused' }),
    ]);
    expect(await revisions()).toBe(1);
  });

  it('is answered the same also where it was refused', async () => {
    const refused = await put('b', payer(), { 'if-match': '"7"' });
    await put('c', payer('140'));
    expect([refused.status, (await put('b', payer(), { 'if-match': '"7"' })).text]).toEqual([
      412,
      refused.text,
    ]);
  });

  it('saves one estimate', async () => {
    const save = () =>
      api.ask('POST', '/v1/saved-estimates', { json: WORKED_EXAMPLE, headers: { 'idempotency-key': 'd' } });
    const [first, again] = [await save(), await save()];
    expect([again.status, again.headers['location'], again.text]).toEqual([
      201,
      first.headers['location'],
      first.text,
    ]);
  });

  it('answers nothing again that has no body but its status', async () => {
    const remove = () => api.ask('DELETE', '/v1/payers/acme', { headers: { 'idempotency-key': 'e' } });
    const answers = [await remove(), await remove()].map(({ status, text }) => [status, text]);
    expect(answers).toEqual([
      [204, ''],
      [204, ''],
    ]);
  });

  it('sent twice at once is done once', async () => {
    const replies = await Promise.all(Array.from({ length: 8 }, () => put('f')));
    const statuses = new Set(replies.map(({ status }) => status));
    expect([...statuses].filter((status) => status !== 409)).toEqual([201]);
    for (const reply of replies.filter(({ status }) => status === 409)) {
      expect([reply.headers['retry-after'], reply.json]).toEqual([
        '1',
        expect.objectContaining({ code: 'being-answered' }),
      ]);
    }
  });

  it('has a name of its own practice', async () => {
    practice = 'hillside';
    expect([(await put('a', payer('110'))).status]).toEqual([201]);
    practice = 'riverside';
  });

  it('has a name that is free again after a day', async () => {
    ahead = 86_401_000;
    expect((await put('a', payer('150'))).status).toBe(200);
    ahead = 0;
  });

  it.each(['', 'a b', 'x'.repeat(256), 'ä'])('cannot be called %j', async (key) => {
    expect((await put(key)).status).toBe(400);
  });

  it('says how long it is', async () => {
    expect((await put('g', payer(), { 'transfer-encoding': 'chunked' })).status).toBe(411);
  });

  it('is refused by its size as any other', async () => {
    const body = ' '.repeat(1_000_001);
    const headers = { 'content-type': 'application/json', 'idempotency-key': 'h' };
    expect((await api.ask('POST', '/v1/saved-estimates', { body, headers })).status).toBe(413);
  });
});

it('a write that failed by a fault of ours may be tried again', async () => {
  const fail = () => Promise.reject(new Error('no'));
  let working = false;
  const broken = await served({
    saved: { read: fail, save: () => (working ? Promise.resolve('saved' as const) : fail()) },
  });
  const save = () =>
    broken.ask('POST', '/v1/saved-estimates', { json: WORKED_EXAMPLE, headers: { 'idempotency-key': 'a' } });
  const failed = await save();
  working = true;
  const saved = await save();
  await broken.close();
  expect([failed.status, saved.status]).toEqual([500, 201]);
});
