import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { served, type Served } from './served.ts';

let api: Served;
beforeAll(async () => {
  api = await served();
});
afterAll(() => api.close());

const get = (query: string) => api.ask('GET', `/v1/fees/export?${query}`);

describe('GET /v1/fees/export', () => {
  // Delaware in 2025 as CMS published it; 34.56 x 0.95 = 32.832, 32.83 x 1.15 = 37.7545
  it('answers a fee schedule as practice software loads it', async () => {
    const reply = await get('carrier=12102&locality=01&date=2025-02-01&codes=97110,97530');
    expect([reply.status, reply.headers['content-type']]).toEqual([200, 'text/csv; charset=utf-8']);
    expect(reply.headers['allowable-assumptions']).toBe('partial-release');
    const [heading, ...lines] = reply.text.split('\r\n');
    expect(heading?.split(',')[0]).toBe('Procedure Code');
    expect(lines).toEqual([
      expect.stringMatching(/^97110,,12102,01,A,28\.79,28\.79,21\.89,21\.89,27\.35,31\.45,2025-01-01,2025A-/),
      expect.stringMatching(/^97530,,12102,01,A,34\.56,34\.56,24\.61,24\.61,32\.83,37\.75,2025-01-01,2025A-/),
      '',
    ]);
  });

  it('has several localities one after the other', async () => {
    const reply = await get('localities=04412-99,12102-01&date=2026-07-15&codes=97110');
    const places = reply.text.split('\r\n').map((line) => line.split(',').slice(2, 4).join('-'));
    expect(places).toEqual(['Carrier-Locality', '04412-99', '12102-01', '']);
  });

  it('refuses what one response cannot hold, and says what to do', async () => {
    const { json } = await api.ask('GET', '/v1/localities?date=2026-07-15');
    const { localities } = json as { localities: { carrier: string; locality: string }[] };
    const every = localities.map(({ carrier, locality }) => `${carrier}-${locality}`).join(',');
    // 104 rows at 109 places are 11,336 lines of some 90 bytes: one response. A payer of long lists would not be.
    const reply = await get(`localities=${every}&date=2026-07-15`);
    expect(reply.status).toBe(200);
    const fees = Array.from({ length: 1_000 }, (_, index) => ({ code: `X${1000 + index}`, amount: '1.00' }));
    const versions = [{ effectiveFrom: '2026-01-01', terms: { kind: 'fee-list', fees } }];
    await api.ask('PUT', '/v1/payers/long', { json: { id: 'long', name: 'Long', versions } });
    const tooMuch = await get(`localities=${every}&date=2026-07-15&payer=long`);
    expect(tooMuch.status).toBe(422);
    expect(tooMuch.json).toMatchObject({ code: 'too-large', errors: [{ code: 'answer-too-large' }] });
  });

  it.each([
    ['date=2026-07-15', [['', 'invalid-value']]],
    ['zip=78602', [['/date', 'missing-field']]],
    ['zip=78602&date=2026-07-15&payer=nobody', [['/payer', 'unknown-payer']]],
    ['zip=78602&date=2026-07-15&format=csv', [['/format', 'unknown-field']]],
    ['zip=78602&zip=35242&date=2026-07-15', [['/zip', 'repeated-parameter']]],
  ])('refuses %s', async (query, errors) => {
    const { json } = await get(query);
    const found = (json as { errors: { pointer: string; code: string }[] }).errors;
    expect(found.map(({ pointer, code }) => [pointer, code])).toEqual(errors);
  });
});
