import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { served, type Served } from './served.ts';

let api: Served;
beforeAll(async () => {
  api = await served();
});
afterAll(() => api.close());

const MINUTES = [
  { code: '97110', minutes: 33 },
  { code: '97140', minutes: 7 },
];

describe('POST /v1/units', () => {
  it('33 and 7 minutes are 40: three units by the total, two by the midpoint of each code', async () => {
    const cms = await api.ask('POST', '/v1/units', { json: { lines: MINUTES } });
    expect([cms.status, cms.json]).toMatchObject([
      200,
      {
        rule: 'cms',
        units: 3,
        lines: [
          { code: '97110', units: 2 },
          { code: '97140', units: 1 },
        ],
        pools: [{ minutes: 40, units: 3 }],
      },
    ]);
    const midpoint = await api.ask('POST', '/v1/units', { json: { rule: 'midpoint', lines: MINUTES } });
    expect(midpoint.json).toMatchObject({ units: 2, lines: [{ units: 2 }, { units: 0 }], pools: [] });
  });

  it('refuses what it cannot count, by its place', async () => {
    const { status, json } = await api.ask('POST', '/v1/units', {
      json: { rule: 'best', lines: [{ code: '97110', minutes: -1 }], patient: 'somebody' },
    });
    expect(status).toBe(422);
    expect((json as { errors: { pointer: string }[] }).errors.map(({ pointer }) => pointer)).toEqual([
      '/rule',
      '/lines/0/minutes',
      '/patient',
    ]);
  });
});
