import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { percentPayer } from './percentPayer.ts';
import { served } from './served.ts';
import { WORKED_EXAMPLE } from './workedExample.ts';

const api = await served();
afterAll(() => api.close());

/** Revisions are never counted twice, not even over a deletion, so every test has a payer of its own. */
let id = '';
let tests = 0;
beforeEach(() => {
  tests += 1;
  id = `acme-${tests}`;
});
const path = () => `/v1/payers/${id}`;
const acme = (percent = '120', effectiveFrom = '2025-01-01') => percentPayer(id, [effectiveFrom, percent]);
const put = (percent: string, headers = {}) => api.ask('PUT', path(), { json: acme(percent), headers });
const get = () => api.ask('GET', path());
const listed = async () => (await api.ask('GET', '/v1/payers')).json as { payers: { id: string }[] };

describe('a payer', () => {
  it('is stored, listed, answered and removed, with an ETag that changes with each write', async () => {
    const first = await put('120');
    expect([first.status, first.headers['etag'], first.json]).toEqual([201, '"1"', acme('120')]);
    const second = await put('130');
    expect([second.status, second.headers['etag'], second.json]).toEqual([200, '"2"', acme('130')]);
    const read = await get();
    expect([read.status, read.headers['etag'], read.json]).toEqual([200, '"2"', acme('130')]);
    expect((await listed()).payers).toContainEqual(acme('130'));
    const removed = await api.ask('DELETE', path());
    expect([removed.status, removed.text]).toEqual([204, '']);
    expect((await listed()).payers.filter((each) => each.id === id)).toEqual([]);
  });

  it('that says what is stored already is not written again', async () => {
    await put('120');
    const second = await put('120');
    expect([second.status, second.headers['etag']]).toEqual([200, '"1"']);
    expect((await put('120', { 'if-match': '"1"' })).headers['etag']).toBe('"1"');
    const { versions, name } = acme('120');
    const turned = versions.map(({ effectiveFrom, terms: { kind, percent } }) => ({
      terms: { percent, kind },
      effectiveFrom,
    }));
    const reply = await api.ask('PUT', path(), { json: { versions: turned, name, id } });
    expect(reply.headers['etag']).toBe('"1"');
  });

  it('that comes back after it was removed counts on', async () => {
    await put('120');
    await api.ask('DELETE', path());
    const again = await put('120');
    expect([again.status, again.headers['etag']]).toEqual([201, '"3"']);
    expect((await put('130', { 'if-match': '"1"' })).status).toBe(412);
  });

  it.each(['GET', 'DELETE'])('that is not there is a problem: %s 404', async (method) => {
    const reply = await api.ask(method, path());
    expect(reply.status).toBe(404);
    expect(reply.json).toMatchObject({ code: 'unknown-payer', errors: [{ found: id }] });
  });

  it.each(['Acme', 'a%23b', 'x'.repeat(3000), 'medicare', '%F0%9F%99%82'])(
    'of an id that no payer can have is not there either: %s',
    async (strange) => {
      for (const below of ['', '/revisions', '/revisions/1', '/versions/2025-01-01/fees']) {
        const reply = await api.ask('GET', `/v1/payers/${strange}${below}`);
        expect([reply.status, reply.json]).toMatchObject([404, { code: 'unknown-payer' }]);
      }
      expect((await api.ask('DELETE', `/v1/payers/${strange}`)).status).toBe(404);
      expect((await api.ask('DELETE', `/v1/payers/${strange}/versions/2025-01-01`)).status).toBe(404);
    },
  );
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
  ])('%s with %o is answered %d, in a dry run 200 instead of done', async (method, headers, status) => {
    const question = { headers, ...(method === 'PUT' ? { json: acme('130') } : {}) };
    const dry = await api.ask(method, `${path()}?dryRun=true`, question);
    expect(dry.status).toBe(status < 300 ? 200 : status);
    expect((await get()).headers['etag']).toBe('"1"');
    const reply = await api.ask(method, path(), question);
    expect(reply.status).toBe(status);
    if (status >= 400) expect((await get()).json).toEqual(acme('120'));
    if (status === 412) expect(reply.json).toMatchObject({ code: 'payer-changed' });
  });

  it('If-None-Match: * stores where nothing is stored any more', async () => {
    await api.ask('DELETE', path());
    expect((await put('130', { 'if-none-match': '*' })).status).toBe(201);
  });

  it('lets one of two win who read the same revision', async () => {
    const both = await Promise.all([put('130', { 'if-match': '"1"' }), put('140', { 'if-match': '"1"' })]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  it('that there is none of lets everybody win, one after the other', async () => {
    const days = ['2025-02-01', '2025-03-01', '2025-04-01', '2025-05-01', '2025-06-01'];
    const replies = await Promise.all(days.map((day) => api.ask('PUT', path(), { json: acme('150', day) })));
    expect(replies.map(({ status }) => status)).toEqual(days.map(() => 200));
    expect((await get()).json).toEqual(
      percentPayer(id, ['2025-01-01', '120'], ...days.map((day): [string, string] => [day, '150'])),
    );
  });
});

describe('a payer that is not well formed', () => {
  it('is refused with every problem at once, and nothing of it is stored', async () => {
    const json = {
      id: 'Acme PPO',
      name: '',
      contact: 'Jane Roe',
      versions: [
        { effectiveFrom: '01/01/2025', terms: { kind: 'percent', percent: 120 } },
        { effectiveFrom: '2025-01-01', terms: { kind: 'percent-of-medicare', percent: 120 } },
      ],
    };
    const reply = await api.ask('PUT', path(), { json });
    expect(reply.status).toBe(422);
    const { errors } = reply.json as { errors: { pointer: string; code: string }[] };
    expect(errors.map(({ pointer, code }) => `${pointer} ${code}`).sort()).toEqual([
      '/contact unknown-field',
      '/id invalid-value',
      '/name invalid-value',
      '/versions/0/effectiveFrom invalid-value',
      '/versions/0/terms/kind invalid-value',
      '/versions/1/terms/percent invalid-value',
    ]);
    expect(reply.text).not.toContain('Jane');
    expect((await get()).status).toBe(404);
  });

  it('such as one with the id of another address', async () => {
    const reply = await api.ask('PUT', path(), { json: { ...acme(), id: 'other' } });
    expect(reply.status).toBe(422);
    expect(reply.json).toMatchObject({ errors: [{ pointer: '/id', code: 'contradiction' }] });
  });

  it.each(['?dryRun=yes', '?name=x', '?revision=1'])('or sent with a parameter %s', async (query) => {
    expect((await api.ask('PUT', path() + query, { json: acme() })).status).toBe(422);
    expect((await get()).status).toBe(404);
  });
});

describe('an estimate for a payer at 120% of Medicare', () => {
  const estimateOn = async (dateOfService: string) => {
    const visit = { ...WORKED_EXAMPLE, payer: id, benefits: undefined, dateOfService };
    return (await api.estimate(visit)).json;
  };

  // 34.02 x 1.20 = 40.824 = 40.82; 21.83 x 1.20 = 26.196 = 26.20, twice 52.40; 20.85 x 1.20 = 25.02; together 118.24
  it('has its allowed amounts, and leaves open who pays which part', async () => {
    await put('120');
    const open = { patientOwes: null, payerPays: null, sequestration: null };
    expect(await estimateOn('2026-07-15')).toMatchObject({
      status: 'needs-review',
      totals: { allowed: '118.24', patientDueNow: null, ...open },
      lines: [
        { unitPrices: ['40.82'], allowed: '40.82', ...open },
        { unitPrices: ['26.20', '26.20'], allowed: '52.40', ...open },
        { unitPrices: ['25.02'], allowed: '25.02', ...open },
      ],
    });
  });

  it('is by the version in force on the date of service', async () => {
    await api.ask('PUT', path(), { json: percentPayer(id, ['2025-01-01', '120'], ['2026-07-15', '110']) });
    expect(await estimateOn('2026-07-14')).toMatchObject({ lines: [{ allowed: '40.82' }, {}, {}] });
    // 34.02 x 1.10 = 37.422
    expect(await estimateOn('2026-07-15')).toMatchObject({ lines: [{ allowed: '37.42' }, {}, {}] });
  });
});
