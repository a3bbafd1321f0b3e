import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { served } from './served.ts';

const api = await served();
afterAll(() => api.close());

const PATH = '/v1/charges';
const CSV = { 'content-type': 'text/csv' };
const version = (effectiveFrom: string, ...charges: object[]) => ({ effectiveFrom, charges });
const MAY = version('2026-05-01', { code: '97110', amount: '75.00' });
const JUNE = version('2026-06-01', { code: '97110', amount: '80.00' }, { code: 'G0283', amount: '25.00' });
const put = (...versions: object[]) => api.ask('PUT', PATH, { json: { versions } });
const stored = async () => (await api.ask('GET', PATH)).json;

describe('what the clinic charges', () => {
  it('is not there at first', async () => {
    for (const below of ['', '/revisions', '/revisions/1', '/versions/2026-05-01']) {
      const reply = await api.ask('GET', PATH + below);
      expect([reply.status, reply.json]).toMatchObject([404, { code: 'unknown-charges' }]);
    }
    expect((await api.ask('DELETE', PATH)).status).toBe(404);
    expect((await api.ask('DELETE', `${PATH}/versions/2026-05-01`)).status).toBe(404);
  });

  it('is stored version by version, with an ETag', async () => {
    const first = await put(MAY);
    expect([first.status, first.headers['etag'], first.json]).toEqual([201, '"1"', { versions: [MAY] }]);
    const second = await put(JUNE);
    expect([second.status, second.headers['etag']]).toEqual([200, '"2"']);
    expect(await stored()).toEqual({ versions: [MAY, JUNE] });
    expect((await put(MAY)).headers['etag']).toBe('"2"');
  });

  it('is not changed by who read an older revision', async () => {
    const json = { versions: [MAY] };
    const stale = await api.ask('PUT', PATH, { json, headers: { 'if-match': '"1"' } });
    expect([stale.status, stale.json]).toMatchObject([412, { code: 'charges-changed' }]);
    expect((await api.ask('PUT', PATH, { json, headers: { 'if-none-match': '*' } })).status).toBe(412);
  });

  it('comes and goes as a comma-separated list', async () => {
    const body = 'Code,Charge\n97140,"$1,070.50"\n97110,82\n';
    const dry = await api.ask('PUT', `${PATH}/versions/2026-07-01?dryRun=true`, { body, headers: CSV });
    expect([dry.status, dry.json]).toMatchObject([200, { dryRun: true, revision: 2 }]);
    const reply = await api.ask('PUT', `${PATH}/versions/2026-07-01`, { body, headers: CSV });
    expect([reply.status, reply.headers['etag'], reply.json]).toMatchObject([
      201,
      '"3"',
      {
        revision: 3,
        changes: [
          { change: 'unchanged' },
          { change: 'unchanged' },
          {
            effectiveFrom: '2026-07-01',
            change: 'added',
            comparedWith: '2026-06-01',
            amounts: { added: 1, changed: 1, removed: 1, unchanged: 0 },
          },
        ],
      },
    ]);
    expect((await api.ask('GET', `${PATH}/versions/2026-07-01`)).text).toBe(
      'Procedure Code,Modifier,Amount\r\n97110,,82.00\r\n97140,,1070.50\r\n',
    );
    expect((await api.ask('GET', `${PATH}/versions/2026-08-01`)).status).toBe(404);
  });

  it('is withdrawn version by version, and its revisions stay', async () => {
    const withdraw = (day: string) => api.ask('DELETE', `${PATH}/versions/${day}`);
    expect((await withdraw('2026-07-01')).json).toEqual({ versions: [MAY, JUNE] });
    expect((await withdraw('2026-07-01')).status).toBe(404);
    expect((await withdraw('2026-05-01')).status).toBe(200);
    expect([(await withdraw('2026-06-01')).status, await stored()]).toEqual([409, { versions: [JUNE] }]);
    expect((await api.ask('GET', `${PATH}/revisions/2`)).json).toEqual({ versions: [MAY, JUNE] });
    expect((await api.ask('GET', `${PATH}?revision=1`)).json).toEqual({ versions: [MAY] });
    expect((await api.ask('GET', `${PATH}/revisions/99`)).json).toMatchObject({ code: 'unknown-revision' });
  });

  it('is removed', async () => {
    expect((await api.ask('DELETE', `${PATH}?dryRun=true`)).json).toEqual({
      deleted: 'charges',
      dryRun: true,
    });
    expect((await api.ask('DELETE', PATH)).status).toBe(204);
    expect((await api.ask('GET', PATH)).status).toBe(404);
    expect((await api.ask('GET', `${PATH}/revisions`)).json).toMatchObject({
      revisions: [{ revision: 6, versions: null }, {}, {}, {}, {}, {}],
    });
  });
});

describe('a charge list that is not well formed', () => {
  beforeAll(async () => {
    await put(MAY);
  });

  it.each([
    ['a code of four characters', version('2026-05-01', { code: '9711', amount: '1' }), '/charges/0/code'],
    ['an amount as a number', version('2026-05-01', { code: '97110', amount: 1 }), '/charges/0/amount'],
    ['three decimals', version('2026-05-01', { code: '97110', amount: '1.005' }), '/charges/0/amount'],
    [
      'a modifier of three',
      version('2026-05-01', { code: '97110', modifier: 'GPX', amount: '1' }),
      '/charges/0/modifier',
    ],
    [
      'a field that is not known',
      version('2026-05-01', { code: '97110', amount: '1', units: 2 }),
      '/charges/0/units',
    ],
    ['no charges', version('2026-05-01'), '/charges'],
    ['no day', { charges: [{ code: '97110', amount: '1' }] }, '/effectiveFrom'],
    [
      'one code twice',
      version('2026-05-01', { code: 'g0283', amount: '1' }, { code: 'G0283', amount: '1' }),
      '/charges/1',
    ],
  ])('with %s is refused there, and nothing is stored', async (_name, given, pointer) => {
    const before = await api.ask('GET', PATH);
    const reply = await put(JUNE, given);
    expect(reply.status).toBe(422);
    const { errors } = reply.json as { errors: { pointer: string }[] };
    expect(errors.map((error) => error.pointer)).toEqual([`/versions/1${pointer}`]);
    expect((await api.ask('GET', PATH)).headers['etag']).toBe(before.headers['etag']);
  });
});
