import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { percentPayer } from './percentPayer.ts';
import { served } from './served.ts';

const api = await served();
afterAll(() => api.close());

const CSV = { 'content-type': 'text/csv' };
const HEADING = 'Procedure Code,Modifier,Amount\r\n';
const LIST = `${HEADING}97110,,40.00\r\n97110,GP,41.00\r\n97530,,45.00\r\n`;

let id = '';
let tests = 0;
beforeEach(() => {
  tests += 1;
  id = `listed-${tests}`;
});
const payer = () => `/v1/payers/${id}`;
const fees = (day: string, query = '') => `${payer()}/versions/${day}/fees${query}`;
const putFees = (day: string, body: string, query = '', headers = {}) =>
  api.ask('PUT', fees(day, query), { body, headers: { ...CSV, ...headers } });

describe('a list of fees', () => {
  it('makes a payer, which needs a name', async () => {
    const nameless = await putFees('2026-01-01', LIST);
    expect([nameless.status, nameless.json]).toMatchObject([422, { errors: [{ pointer: '/name' }] }]);
    const reply = await putFees('2026-01-01', LIST, '?name=Acme%20HMO');
    expect([reply.status, reply.headers['etag']]).toEqual([201, '"1"']);
    expect(reply.json).toMatchObject({
      dryRun: false,
      revision: 1,
      changes: [{ effectiveFrom: '2026-01-01', change: 'added', amounts: { added: 3, unchanged: 0 } }],
      ignoredColumns: [],
      repeatedRows: 0,
    });
    expect((await api.ask('GET', payer())).json).toEqual({
      id,
      name: 'Acme HMO',
      versions: [
        {
          effectiveFrom: '2026-01-01',
          terms: {
            kind: 'fee-list',
            fees: [
              { code: '97110', amount: '40.00' },
              { code: '97110', modifier: 'GP', amount: '41.00' },
              { code: '97530', amount: '45.00' },
            ],
          },
        },
      ],
    });
  });

  it('is given back as it was', async () => {
    await putFees('2026-01-01', LIST, '?name=Acme');
    const reply = await api.ask('GET', fees('2026-01-01'));
    expect([reply.status, reply.headers['content-type'], reply.headers['etag']]).toEqual([
      200,
      'text/csv; charset=utf-8',
      '"1"',
    ]);
    expect(reply.text).toBe(LIST);
  });

  it('takes the place of the fees of its version, and of nothing else in the terms', async () => {
    const terms = {
      kind: 'fee-list',
      fees: [{ code: '97110', amount: '39.00' }],
      unlisted: { percentOfMedicare: '90' },
      share: { order: 'copay', copay: '20.00' },
    };
    const json = { id, name: 'Acme', versions: [{ effectiveFrom: '2026-01-01', terms }] };
    await api.ask('PUT', payer(), { json });
    const reply = await putFees('2026-01-01', `${HEADING}97110,,40.00\r\n97140,,33.50\r\n`);
    expect([reply.status, reply.json]).toMatchObject([
      200,
      {
        revision: 2,
        changes: [
          {
            change: 'changed',
            fields: [],
            amounts: {
              added: 1,
              changed: 1,
              removed: 0,
              unchanged: 0,
              differences: [
                { code: '97110', modifier: null, from: '39.00', to: '40.00' },
                { code: '97140', modifier: null, from: null, to: '33.50' },
              ],
            },
          },
        ],
      },
    ]);
    const stored = (await api.ask('GET', payer())).json as typeof json;
    expect(stored.versions[0]?.terms).toEqual({
      ...terms,
      fees: [
        { code: '97110', amount: '40.00' },
        { code: '97140', amount: '33.50' },
      ],
    });
  });

  it('for a new day makes a version of the terms in force before it', async () => {
    const terms = { kind: 'fee-list', fees: [{ code: '97110', amount: '39.00' }], unitRule: 'midpoint' };
    await api.ask('PUT', payer(), {
      json: {
        id,
        name: 'Acme',
        versions: [
          { effectiveFrom: '2025-01-01', terms },
          { effectiveFrom: '2027-01-01', terms: { ...terms, unitRule: 'cms' } },
        ],
      },
    });
    const reply = await putFees('2026-01-01', `${HEADING}97110,,42.00\r\n`);
    expect([reply.status, reply.json]).toMatchObject([
      201,
      {
        changes: [
          { change: 'unchanged' },
          {
            effectiveFrom: '2026-01-01',
            change: 'added',
            comparedWith: '2025-01-01',
            amounts: { changed: 1 },
          },
          { change: 'unchanged' },
        ],
      },
    ]);
    expect((await api.ask('GET', payer())).json).toMatchObject({
      versions: [
        { terms: { fees: [{ amount: '39.00' }] } },
        { terms: { unitRule: 'midpoint', fees: [{ amount: '42.00' }] } },
        { terms: { fees: [{ amount: '39.00' }] } },
      ],
    });
  });

  it('is refused by terms of another kind, and for a day before all terms', async () => {
    await api.ask('PUT', payer(), { json: percentPayer(id, ['2026-01-01', '120']) });
    for (const day of ['2026-01-01', '2026-06-01']) {
      const reply = await putFees(day, LIST);
      expect([reply.status, reply.json]).toMatchObject([
        409,
        { code: 'not-a-fee-list', errors: [{ found: 'percent-of-medicare' }] },
      ]);
    }
    expect((await putFees('2025-06-01', LIST)).json).toMatchObject({ errors: [{ code: 'no-terms-before' }] });
    expect((await api.ask('GET', fees('2026-01-01'))).status).toBe(409);
    expect((await api.ask('GET', payer())).headers['etag']).toBe('"1"');
  });

  it('in a dry run tells what it would change, and changes nothing', async () => {
    await putFees('2026-01-01', LIST, '?name=Acme');
    const dry = await putFees('2026-01-01', `${HEADING}97530,,45.00\r\n`, '?dryRun=true');
    expect([dry.status, dry.json]).toMatchObject([
      200,
      {
        dryRun: true,
        revision: 1,
        changes: [{ amounts: { added: 0, changed: 0, removed: 2, unchanged: 1 } }],
      },
    ]);
    expect((await api.ask('GET', fees('2026-01-01'))).text).toBe(LIST);
  });

  it('is taken on condition, and the same list again is not written', async () => {
    await putFees('2026-01-01', LIST, '?name=Acme');
    expect((await putFees('2026-01-01', LIST, '', { 'if-match': '"2"' })).status).toBe(412);
    const again = await putFees('2026-01-01', LIST, '', { 'if-match': '"1"' });
    expect([again.status, again.headers['etag']]).toEqual([200, '"1"']);
  });

  it('of ten thousand codes goes in and out', async () => {
    const rows = Array.from(
      { length: 10_000 },
      (_, at) => `${String(at + 10_000)},,${at}.${String(at % 100).padStart(2, '0')}\r\n`,
    );
    const list = HEADING + rows.join('');
    expect((await putFees('2026-01-01', list, '?name=Everything')).status).toBe(201);
    expect((await api.ask('GET', fees('2026-01-01'))).text).toBe(list);
    const stored = (await api.ask('GET', payer())).json as { versions: unknown[] };
    const json = { ...stored, name: 'Everything, corrected' };
    expect(JSON.stringify(json).length).toBeGreaterThan(300_000);
    expect((await api.ask('PUT', payer(), { json })).headers['etag']).toBe('"2"');
  });

  it('is refused with every problem by line and column, and nothing of it is taken in', async () => {
    const wrong = `${HEADING}9711,,40.00\r\n97110,GPX,=1+1\r\n97530,,45.00\r\n`;
    const reply = await putFees('2026-01-01', wrong, '?name=Acme');
    expect([reply.status, reply.headers['content-type']]).toEqual([422, 'application/problem+json']);
    const { errors } = reply.json as { errors: { pointer: string; code: string }[] };
    expect(errors.map(({ pointer, code }) => [pointer, code])).toEqual([
      ['/line/2/Procedure Code', 'lost-leading-zero'],
      ['/line/3/Modifier', 'invalid-modifier'],
      ['/line/3/Amount', 'formula'],
    ]);
    expect((await api.ask('GET', payer())).status).toBe(404);
  });

  it('names at most fifty problems, and how many there are', async () => {
    const reply = await putFees('2026-01-01', HEADING + '97110,,free\r\n'.repeat(70), '?name=Acme');
    const problem = reply.json as { errors: unknown[]; total: number };
    expect([problem.errors.length, problem.total]).toEqual([50, 70]);
  });

  it.each([
    ['of a day that does not exist', '2026-02-30', '?name=Acme', 422],
    ['with a parameter that is not known', '2026-01-01', '?name=Acme&to=x', 422],
    ['with an empty name', '2026-01-01', '?name=', 422],
  ])('%s is refused', async (_name, day, query, status) => {
    expect((await putFees(day, LIST, query)).status).toBe(status);
    expect((await api.ask('GET', payer())).status).toBe(404);
  });

  it('has to be declared as what it is, and JSON elsewhere', async () => {
    const asked = (path: string, type: string) =>
      api.ask('PUT', path, { body: LIST, headers: { 'content-type': type } });
    for (const type of ['application/json', 'text/plain', 'application/x-www-form-urlencoded']) {
      const reply = await asked(fees('2026-01-01', '?name=Acme'), type);
      expect([reply.status, reply.json]).toMatchObject([415, { errors: [{ code: 'wrong-media-type' }] }]);
    }
    expect((await asked(payer(), 'text/csv')).status).toBe(415);
    expect((await asked('/v1/charges', 'text/csv')).status).toBe(415);
    expect((await asked(fees('2026-01-01', '?name=Acme'), 'text/csv; charset=windows-1252')).status).toBe(
      201,
    );
  });
});

describe('the size of a request', () => {
  const padded = (bytes: number) => ({
    body: JSON.stringify(percentPayer(id, ['2026-01-01', '120'])).padEnd(bytes),
    headers: { 'content-type': 'application/json' },
  });

  it('may be five million bytes where documents and lists come', async () => {
    expect((await api.ask('PUT', payer(), padded(5_000_000))).status).toBe(201);
    expect((await api.ask('PUT', payer(), padded(5_000_001))).status).toBe(413);
    const blank = HEADING + '97110,,1.00\r\n'.padEnd(5_000_001 - HEADING.length);
    expect((await putFees('2026-01-01', blank, '?name=Acme')).status).toBe(413);
  });

  it('and a document that has no room where it is kept is refused before anything is stored', async () => {
    const noise = (at: number) => String((Math.imul(at + 1, 2654435761) >>> 0) % 1_000_000_000);
    const list = (day: number) => ({
      effectiveFrom: `2026-01-${String(day).padStart(2, '0')}`,
      charges: Array.from({ length: 20_000 }, (_, at) => ({
        code: String(at + 10_000),
        amount: `${noise(at * 7 + day).slice(0, 7)}.${noise(at * 13 + day).slice(-2)}`,
      })),
    });
    await api.ask('PUT', '/v1/charges', { json: { versions: [list(1)] } });
    const before = (await api.ask('GET', '/v1/charges')).headers['etag'];
    const replies = [];
    for (const day of [2, 3, 4, 5]) {
      replies.push(await api.ask('PUT', '/v1/charges', { json: { versions: [list(day)] } }));
    }
    const refused = replies.find(({ status }) => status === 413);
    expect(refused?.json).toMatchObject({ code: 'too-large', errors: [{ pointer: '/versions' }] });
    expect(before).toBe('"1"');
    const stored = replies.filter(({ status }) => status === 200).length;
    expect((await api.ask('GET', '/v1/charges')).headers['etag']).toBe(`"${1 + stored}"`);
    await api.ask('DELETE', '/v1/charges');
  });
});
