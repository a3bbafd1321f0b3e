import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { served } from './served.ts';
import { WORKED_EXAMPLE } from './workedExample.ts';

const api = await served();
afterAll(() => api.close());

const ACME = '/v1/payers/acme-ppo';
const acme = (percent = '120') => ({
  id: 'acme-ppo',
  name: 'Acme PPO',
  versions: [{ effectiveFrom: '2025-01-01', terms: { kind: 'percent-of-medicare', percent } }],
});
const put = (percent: string, headers = {}) => api.ask('PUT', ACME, { json: acme(percent), headers });
const stored = async () => (await api.ask('GET', ACME)).json;

beforeEach(async () => {
  await api.ask('DELETE', ACME);
});

describe('a payer', () => {
  it('is stored, listed, answered and removed, with an ETag that changes with each write', async () => {
    const first = await put('120');
    expect([first.status, first.headers['etag'], first.json]).toEqual([201, '"1"', acme('120')]);
    const second = await put('130');
    expect([second.status, second.headers['etag'], second.json]).toEqual([200, '"2"', acme('130')]);
    const read = await api.ask('GET', ACME);
    expect([read.status, read.headers['etag'], read.json]).toEqual([200, '"2"', acme('130')]);
    expect((await api.ask('GET', '/v1/payers')).json).toEqual({ payers: [acme('130')] });
    const removed = await api.ask('DELETE', ACME);
    expect([removed.status, removed.text]).toEqual([204, '']);
    expect((await api.ask('GET', '/v1/payers')).json).toEqual({ payers: [] });
  });

  it.each(['GET', 'DELETE'])('that is not there is a problem: %s 404', async (method) => {
    const reply = await api.ask(method, ACME);
    expect(reply.status).toBe(404);
    expect(reply.json).toMatchObject({ code: 'unknown-payer', errors: [{ found: 'acme-ppo' }] });
  });
});

describe('a condition on a write', () => {
  beforeEach(() => put('120'));

  it.each([
    ['PUT', { 'if-match': '"1"' }, 200],
    ['PUT', { 'if-match': '"2"' }, 412],
    ['PUT', { 'if-none-match': '*' }, 412],
    ['PUT', { 'if-match': '"0"' }, 400],
    ['PUT', { 'if-match': 'W/"1"' }, 400],
    ['PUT', { 'if-match': '*' }, 400],
    ['PUT', { 'if-none-match': '"1"' }, 400],
    ['DELETE', { 'if-match': '"2"' }, 412],
    ['DELETE', { 'if-match': '1' }, 400],
    ['DELETE', { 'if-match': '"1"' }, 204],
  ])('%s with %o is answered %d', async (method, headers, status) => {
    const reply = await api.ask(method, ACME, {
      headers,
      ...(method === 'PUT' ? { json: acme('130') } : {}),
    });
    expect(reply.status).toBe(status);
    if (status >= 400) expect(await stored()).toEqual(acme('120'));
    if (status === 412) expect(reply.json).toMatchObject({ code: 'payer-changed' });
  });

  it('If-None-Match: * stores where nothing is stored yet', async () => {
    await api.ask('DELETE', ACME);
    expect((await put('130', { 'if-none-match': '*' })).status).toBe(201);
  });

  it('lets one of two win who read the same revision', async () => {
    const both = await Promise.all([put('130', { 'if-match': '"1"' }), put('140', { 'if-match': '"1"' })]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
  });
});

describe('a payer that is not well formed', () => {
  it('is refused with every problem at once, and nothing of it is stored', async () => {
    const json = {
      id: 'Acme PPO',
      name: '',
      contact: 'Jane Roe',
      versions: [{ effectiveFrom: '01/01/2025', terms: { kind: 'percent', percent: 120 } }],
    };
    const reply = await api.ask('PUT', ACME, { json });
    expect(reply.status).toBe(422);
    const { errors } = reply.json as { errors: { pointer: string; code: string }[] };
    expect(errors.map(({ pointer, code }) => `${pointer} ${code}`).sort()).toEqual([
      '/contact unknown-field',
      '/id invalid-value',
      '/name invalid-value',
      '/versions/0/effectiveFrom invalid-value',
      '/versions/0/terms/kind invalid-value',
      '/versions/0/terms/percent invalid-value',
    ]);
    expect(reply.text).not.toContain('Jane');
    expect((await api.ask('GET', '/v1/payers')).json).toEqual({ payers: [] });
  });

  it.each([
    ['an id of another address', { ...acme(), id: 'other' }, '/id', 'contradiction'],
    ['the built-in id', { ...acme(), id: 'medicare' }, '/id', 'invalid-value'],
    ['no versions', { ...acme(), versions: [] }, '/versions', 'invalid-value'],
    [
      'a day twice',
      { ...acme(), versions: [...acme().versions, ...acme().versions] },
      '/versions',
      'invalid-value',
    ],
    ['a percentage with a sign', acme('-5'), '/versions/0/terms/percent', 'invalid-value'],
  ])('such as one with %s', async (_name, json, pointer, code) => {
    const reply = await api.ask('PUT', ACME, { json });
    expect(reply.status).toBe(422);
    expect(reply.json).toMatchObject({ errors: [{ pointer, code }] });
  });
});

describe('an estimate for a payer at 120% of Medicare', () => {
  // 34.02 x 1.20 = 40.824 = 40.82; 21.83 x 1.20 = 26.196 = 26.20, twice 52.40; 20.85 x 1.20 = 25.02; together 118.24
  it('has its allowed amounts, and leaves open who pays which part', async () => {
    await put('120');
    const reply = await api.estimate({ ...WORKED_EXAMPLE, payer: 'acme-ppo', benefits: undefined });
    const open = { patientOwes: null, payerPays: null, sequestration: null };
    expect(reply.json).toMatchObject({
      status: 'needs-review',
      totals: { allowed: '118.24', patientDueNow: null, ...open },
      lines: [
        { unitPrices: ['40.82'], allowed: '40.82', ...open },
        { unitPrices: ['26.20', '26.20'], allowed: '52.40', ...open },
        { unitPrices: ['25.02'], allowed: '25.02', ...open },
      ],
      basis: { payerVersion: 'acme-ppo@2025-01-01' },
    });
  });

  it('is by the version in force on the date of service', async () => {
    const versions = [...acme('120').versions, ...acme('110').versions];
    const later = { ...acme(), versions: [versions[0], { ...versions[1], effectiveFrom: '2026-07-15' }] };
    await api.ask('PUT', ACME, { json: later });
    const on = async (dateOfService: string) =>
      (await api.estimate({ ...WORKED_EXAMPLE, payer: 'acme-ppo', benefits: undefined, dateOfService })).json;
    expect(await on('2026-07-14')).toMatchObject({ basis: { payerVersion: 'acme-ppo@2025-01-01' } });
    // 34.02 x 1.10 = 37.422
    expect(await on('2026-07-15')).toMatchObject({
      lines: [{ allowed: '37.42' }, {}, {}],
      basis: { payerVersion: 'acme-ppo@2026-07-15' },
    });
  });
});
