import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { served, type Served } from './served.ts';

/** National amounts of 97110, full and reduced: 28.79, 21.83 in 2025; 29.06, 22.21 in 2026 (golden/nationalFees.ts). */
let api: Served;
beforeAll(async () => {
  api = await served();
  const terms = { kind: 'percent-of-medicare', percent: '120' };
  const versions = [{ effectiveFrom: '2026-01-01', terms }];
  await api.ask('PUT', '/v1/payers/acme', { json: { id: 'acme', name: 'Acme', versions } });
});
afterAll(() => api.close());

const DIFF = '/v1/releases/2025D/diff/2026C';
const REVENUE = `${DIFF}/revenue`;
const CSV = { 'content-type': 'text/csv' };
const LIST = 'Procedure Code,Modifier,Payer,Units\r\n97110,,medicare,1000\r\n97110,,acme,100\r\n';

const errorsOf = ({ json }: { json: unknown }) =>
  (json as { errors: { pointer: string; code: string }[] }).errors.map(
    ({ pointer, code }) => `${pointer} ${code}`,
  );

describe('GET /v1/releases/{a}/diff/{b}', () => {
  it('answers what changed', async () => {
    const reply = await api.ask('GET', `${DIFF}?codes=97110,97010-97018`);
    expect(reply.status).toBe(200);
    expect(reply.headers['content-type']).toBe('application/json');
    expect(reply.json).toMatchObject({
      ...{ place: 'national', from: { title: '2025D' }, to: { title: '2026C' } },
      rows: [
        ...['97012', '97016', '97018'].map((code) => ({ code, change: 'moved' })),
        { code: '97110', amount: { from: '28.79', to: '29.06', difference: '0.27', percent: '0.94' } },
      ],
    });
  });

  it('takes releases by their ids, and a place', async () => {
    const { json } = await api.ask('GET', DIFF);
    const { from, to } = json as { from: { id: string }; to: { id: string } };
    const path = `/v1/releases/${from.id}/diff/${to.id}?codes=97110&carrier=04412&locality=99&setting=facility`;
    expect((await api.ask('GET', path)).json).toMatchObject({
      ...{ place: { name: 'REST OF TEXAS' }, setting: 'facility' },
      rows: [{ amount: { from: '28.00', to: '28.33' } }],
    });
  });

  it('writes comma-separated values where they are asked for', async () => {
    const reply = await api.ask('GET', `${DIFF}?codes=97110&format=csv`);
    expect([reply.status, reply.headers['content-type']]).toEqual([200, 'text/csv; charset=utf-8']);
    const [heading, line, end] = reply.text.split('\r\n');
    expect(heading).toMatch(/^Procedure Code,Modifier,Change,/);
    expect(line).toMatch(/^97110,,moved,A,A,28\.79,29\.06,0\.27,0\.94,21\.83,22\.21,0\.38,/);
    expect(end).toBe('');
  });

  it.each([
    ['/v1/releases/2025B/diff/2026C', 404, ['/from unknown-release']],
    ['/v1/releases/2025D/diff/x', 404, ['/to unknown-release']],
    [`${DIFF}?codes=9711`, 422, ['/codes invalid-value']],
    [`${DIFF}?code=97110`, 422, ['/code unknown-field']],
    [`${DIFF}?format=xlsx`, 422, ['/format invalid-value']],
    [`${DIFF}?codes=97110&codes=97530`, 400, ['/codes repeated-parameter']],
    [`${DIFF}?zip=94514`, 422, ['/zip ambiguous-zip']],
  ])('refuses %s with %i', async (path, status, errors) => {
    const reply = await api.ask('GET', path);
    expect([reply.status, reply.headers['content-type']]).toEqual([status, 'application/problem+json']);
    expect(errorsOf(reply)).toEqual(errors);
  });
});

describe('POST /v1/releases/{a}/diff/{b}/revenue', () => {
  // 1000 x 28.79, 29.06; at 120% 100 x 34.55, 34.87; 302.00 / 32245.00 = 0.9365...%
  const totals = {
    ...{ units: 1100, unitsLeftOut: 0 },
    amount: { from: '32245.00', to: '32547.00', difference: '302.00', percent: '0.94' },
  };

  it('answers a request in JSON', async () => {
    const counts = [
      { code: '97110', payer: 'medicare', units: 1000 },
      { code: '97110', payer: 'acme', units: 100 },
    ];
    const reply = await api.ask('POST', REVENUE, { json: { counts } });
    expect(reply.status).toBe(200);
    expect(reply.json).toMatchObject({ totals, payers: [{ payer: 'acme' }, { payer: 'medicare' }] });
  });

  it('answers a comma-separated list, its choices beside it', async () => {
    const reply = await api.ask('POST', REVENUE, { headers: CSV, body: LIST });
    expect(reply.json).toMatchObject({ reducedShare: '0', totals });
    // 1000 x 21.83, 22.21; 100 x 26.20, 26.65 (21.83 x 1.2 = 26.196, 22.21 x 1.2 = 26.652)
    const reduced = await api.ask('POST', `${REVENUE}?reducedShare=100`, { headers: CSV, body: LIST });
    expect(reduced.json).toMatchObject({ totals: { amount: { from: '24450.00', to: '24875.00' } } });
    // The rest of Texas: 1000 x 28.00, 28.33; 28.00 x 1.2 = 33.60, 28.33 x 1.2 = 33.996
    const placed = await api.ask('POST', `${REVENUE}?carrier=04412&locality=99`, {
      headers: CSV,
      body: LIST,
    });
    expect(placed.json).toMatchObject({ totals: { amount: { from: '31360.00', to: '31730.00' } } });
  });

  it('writes comma-separated values where they are asked for', async () => {
    const reply = await api.ask('POST', `${REVENUE}?format=csv`, { headers: CSV, body: LIST });
    expect(reply.text.split('\r\n').slice(1, 3)).toEqual([
      'acme,97110,,100,compared,3455.00,3487.00,32.00,0.93,',
      'medicare,97110,,1000,compared,28790.00,29060.00,270.00,0.94,',
    ]);
  });

  it.each([
    ['', CSV, 'Procedure Code,Payer,Units\n97110,medicare,-1\n', 422, ['/line/2/Units negative-units']],
    ['', CSV, 'Procedure Code,Payer,Units\n97110,nobody,1\n', 422, ['/line/2/Payer unknown-payer']],
    ['?reducedShare=most', CSV, LIST, 422, ['/reducedShare invalid-value']],
    ['', { 'content-type': 'application/json' }, '{', 400, [' malformed-json']],
    ['', { 'content-type': 'application/json' }, '{}', 422, ['/counts missing-field']],
    [
      '?carrier=04412',
      { 'content-type': 'application/json' },
      '{"counts":[]}',
      422,
      ['/carrier unknown-field'],
    ],
    ['', { 'content-type': 'text/plain' }, LIST, 415, [' wrong-media-type']],
    ['', { 'content-type': 'application/x-www-form-urlencoded' }, LIST, 415, [' wrong-media-type']],
  ])('refuses "%s" with %o and %j', async (query, headers, body, status, errors) => {
    const reply = await api.ask('POST', `${REVENUE}${query}`, { headers, body });
    expect(reply.status).toBe(status);
    expect(errorsOf(reply)).toEqual(errors);
  });

  it('refuses a list that is too large', async () => {
    const body = LIST + '97110,,medicare,1\r\n'.repeat(300_000);
    const reply = await api.ask('POST', REVENUE, { headers: CSV, body });
    expect([reply.status, errorsOf(reply)]).toEqual([413, [' body-too-large']]);
  });
});
