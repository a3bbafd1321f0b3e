import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { served, type Served } from './served.ts';

let api: Served;
beforeAll(async () => {
  api = await served();
});
afterAll(() => api.close());

interface Codes {
  readonly codes: readonly { readonly code: string; readonly label: string | null }[];
  readonly basis: { readonly release: string | null };
}

const codesOf = async (parameters: string) => {
  const reply = await api.ask('GET', `/v1/codes?${parameters}`);
  expect(reply.status).toBe(200);
  return (reply.json as Codes).codes.map(({ code }) => code);
};

describe('GET /v1/codes', () => {
  it.each([
    ['query=9716', ['97161', '97162', '97163', '97164', '97165', '97166', '97167', '97168']],
    ['query=97110', ['97110']],
    ['query=g028', ['G0281', 'G0283']],
    ['query=guided', ['97110']],
    ['query=exer%20GUI', ['97110']],
    ['query=PT%20eval', ['97161', '97162', '97163', '97164']],
    ['query=sound', ['97035']],
    ['query=zebra', []],
    // Written out in full, but neither labelled nor on the schedule of the date.
    ['query=99999&date=2026-07-15', []],
    ['query=99999', []],
  ])('%s: %o', async (parameters, expected) => {
    expect(await codesOf(parameters)).toEqual(expected);
  });

  it('lists every labelled code where nothing is asked', async () => {
    const all = await codesOf('');
    expect(all.length).toBeGreaterThan(80);
    expect(all).toEqual(expect.arrayContaining(['97010', '97110', '97530', 'G0283']));
    expect(all).toEqual([...all].sort());
  });

  it('says how the desk has to treat it', async () => {
    const reply = await api.ask('GET', '/v1/codes?query=97165');
    expect(reply.json).toEqual({
      codes: [
        {
          code: '97165',
          label: 'OT evaluation, simple',
          group: 'evaluation',
          discipline: 'GO',
          timed: false,
          status: null,
        },
      ],
      assumptions: [],
      basis: { release: null },
    });
    expect((await api.ask('GET', '/v1/codes?query=97110')).json).toMatchObject({
      codes: [{ discipline: null, timed: true }],
    });
  });

  it('says what the fee schedule of the date makes of it', async () => {
    const reply = await api.ask('GET', '/v1/codes?query=97014&date=2026-07-15');
    expect(reply.json).toMatchObject({
      codes: [{ code: '97014', status: { code: 'I' } }],
      assumptions: [{ code: 'partial-release' }],
    });
    expect((reply.json as Codes).basis.release).toMatch(/^2026C-/);
  });

  it.each([
    ['date=2010-01-01', 'no-release-for-date', '/date'],
    ['date=yesterday', 'invalid-request', '/date'],
    [`query=${'x'.repeat(61)}`, 'invalid-request', '/query'],
    ['name=Smith', 'invalid-request', '/name'],
  ])('refuses %s: %s at %s', async (parameters, code, pointer) => {
    const reply = await api.ask('GET', `/v1/codes?${parameters}`);
    expect([reply.status, reply.json]).toMatchObject([422, { code, errors: [{ pointer }] }]);
  });
});
