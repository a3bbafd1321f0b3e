import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { SCOPES } from '../../src/access/scope.ts';
import type { Reply } from './ask.ts';
import { served } from './served.ts';
import { WORKED_EXAMPLE, WORKED_TOTALS } from './workedExample.ts';

let practice = 'riverside';
const api = await served({
  admit: () => ({ ok: true, caller: { subject: 'somebody', practice, scopes: SCOPES } }),
});
afterAll(() => api.close());
beforeEach(() => {
  practice = 'riverside';
});

const PATH = '/v1/saved-estimates';
const save = (query = '') => api.ask('POST', `${PATH}${query}`, { json: WORKED_EXAMPLE });
const placeOf = ({ headers }: Reply) => headers['location'] ?? '';

describe('a saved estimate', () => {
  it('holds its request and the answer that the request alone gets', async () => {
    const saved = await save();
    expect([saved.status, saved.headers['content-type']]).toEqual([201, 'application/json']);
    const { id, savedAt, request, estimate } = saved.json as Record<string, unknown>;
    expect(placeOf(saved)).toBe(`${PATH}/${String(id)}`);
    expect(Math.abs(Date.parse(String(savedAt)) - Date.now())).toBeLessThan(60_000);
    expect(request).toEqual(WORKED_EXAMPLE);
    expect(estimate).toMatchObject({ totals: WORKED_TOTALS });
    expect(JSON.stringify(estimate)).toBe((await api.estimate(WORKED_EXAMPLE)).text);
  });

  it('is the same to the byte, also after the payer’s terms have changed', async () => {
    const payer = (percent: string) => ({
      id: 'acme',
      name: 'Acme',
      versions: [{ effectiveFrom: '2025-01-01', terms: { kind: 'percent-of-medicare', percent } }],
    });
    await api.ask('PUT', '/v1/payers/acme', { json: payer('120') });
    const json = { ...WORKED_EXAMPLE, payer: 'acme', benefits: { copay: '10.00' } };
    const saved = await api.ask('POST', PATH, { json });
    await api.ask('PUT', '/v1/payers/acme', { json: payer('150') });
    expect((await api.ask('POST', '/v1/estimates', { json })).text).not.toBe(
      JSON.stringify((saved.json as { estimate: unknown }).estimate),
    );
    const read = await api.ask('GET', placeOf(saved));
    expect([read.status, read.text]).toEqual([200, saved.text]);
  });

  it('comes with or without its derivations, as asked', async () => {
    expect((await save()).text).toContain('"explanation":{');
    expect((await save('?explain=false')).text).not.toContain('"explanation":{');
  });

  it('is nobody else’s', async () => {
    const place = placeOf(await save());
    practice = 'hillside';
    const reply = await api.ask('GET', place);
    expect([reply.status, reply.json]).toEqual([404, expect.objectContaining({ code: 'unknown-estimate' })]);
  });

  it.each(['x', 'a%23b', '..%2f', '__proto__', 'E4F1C2D3A5B6978812345678', 'e4f1c2d3a5b6978812345678'])(
    'of the id %s is not there',
    async (id) => {
      expect((await api.ask('GET', `${PATH}/${id}`)).status).toBe(404);
    },
  );

  it('is not kept where there is none', async () => {
    const reply = await api.ask('POST', PATH, { json: { ...WORKED_EXAMPLE, payer: 'nobody' } });
    expect([reply.status, reply.headers['location']]).toEqual([422, undefined]);
    expect((await save('?explain=1')).status).toBe(422);
  });
});
