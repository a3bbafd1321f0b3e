import { afterAll, describe, expect, it } from 'vitest';
import { served } from './served.ts';

const api = await served();
afterAll(() => api.close());

const PATH = '/v1/diagnosis-pairings';
const CSV = { 'content-type': 'text/csv' };
const MAY = { effectiveFrom: '2026-05-01', pairings: [{ diagnosis: 'M25.56', procedure: '97110' }] };
const VISIT = {
  dateOfService: '2026-07-15',
  payer: 'medicare',
  diagnoses: ['M25.561'],
  lines: [{ code: '97140', units: 1, modifiers: ['GP'] }],
};

async function guidance(): Promise<string[]> {
  const reply = await api.ask('POST', '/v1/checks', { json: VISIT });
  const { alerts } = reply.json as { alerts: { code: string; cite: string }[] };
  return alerts.filter(({ code }) => code === 'diagnosis-pairing-unusual').map(({ cite }) => cite);
}

describe("the clinic's table of pairings", () => {
  it('is not there at first, and the shipped one speaks', async () => {
    for (const below of ['', '/revisions', '/revisions/1', '/versions/2026-05-01']) {
      const reply = await api.ask('GET', PATH + below);
      expect([reply.status, reply.json]).toMatchObject([404, { code: 'unknown-pairings' }]);
    }
    expect(await guidance()).toEqual([]);
  });

  it('is stored with an ETag, and speaks at once', async () => {
    const first = await api.ask('PUT', PATH, { json: { versions: [MAY] } });
    expect([first.status, first.headers['etag'], first.json]).toEqual([201, '"1"', { versions: [MAY] }]);
    expect(await guidance()).toEqual(["the clinic's own table of pairings from 2026-05-01: guidance"]);
    const stale = await api.ask('PUT', PATH, { json: { versions: [MAY] }, headers: { 'if-match': '"7"' } });
    expect([stale.status, stale.json]).toMatchObject([412, { code: 'pairings-changed' }]);
  });

  it('comes and goes as comma-separated values', async () => {
    const body = 'Diagnosis,Procedure Code\nM25.56,97110\nM25.56,97140\n';
    const dry = await api.ask('PUT', `${PATH}/versions/2026-05-01?dryRun=true`, { body, headers: CSV });
    expect([dry.status, dry.json]).toMatchObject([
      200,
      {
        dryRun: true,
        changes: [{ change: 'changed', fields: [{ pointer: '/M25.56', from: '97110', to: '97110, 97140' }] }],
      },
    ]);
    expect((await api.ask('PUT', `${PATH}/versions/2026-05-01`, { body, headers: CSV })).status).toBe(200);
    expect(await guidance()).toEqual([]);
    const back = await api.ask('GET', `${PATH}/versions/2026-05-01`);
    expect([back.headers['content-type'], back.text]).toEqual([
      'text/csv; charset=utf-8',
      'Diagnosis,Procedure Code\r\nM25.56,97110\r\nM25.56,97140\r\n',
    ]);
  });

  it('is refused with every problem, by where it is', async () => {
    const json = {
      versions: [
        {
          effectiveFrom: '2026-05-01',
          pairings: [{ diagnosis: 'knee', procedure: '97110' }, { diagnosis: 'M17' }],
        },
      ],
    };
    const wrong = await api.ask('PUT', PATH, { json });
    expect([wrong.status, wrong.json]).toMatchObject([
      422,
      {
        errors: [
          { pointer: '/versions/0/pairings/0/diagnosis' },
          { pointer: '/versions/0/pairings/1/procedure' },
        ],
      },
    ]);
  });

  it('goes whole, its revisions stay', async () => {
    expect((await api.ask('DELETE', `${PATH}/versions/2026-05-01`)).status).toBe(409);
    expect((await api.ask('DELETE', PATH)).status).toBe(204);
    expect((await api.ask('GET', PATH)).status).toBe(404);
    expect((await api.ask('GET', `${PATH}/revisions/1`)).json).toEqual({ versions: [MAY] });
  });
});
