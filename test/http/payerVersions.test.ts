import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { percentPayer } from './percentPayer.ts';
import { served } from './served.ts';

const api = await served();
afterAll(() => api.close());

let id = '';
let tests = 0;
beforeEach(async () => {
  tests += 1;
  id = `acme-${tests}`;
  await put(['2025-01-01', '120'], ['2026-01-01', '125']);
});
const path = (below = '') => `/v1/payers/${id}${below}`;
const put = (...versions: [string, string][]) =>
  api.ask('PUT', path(), { json: percentPayer(id, ...versions) });
const get = () => api.ask('GET', path());
const revisions = async () => (await api.ask('GET', path('/revisions'))).json;

describe('the versions of a payer', () => {
  it('stay where they are not sent: one alone adds or corrects itself', async () => {
    await put(['2027-01-01', '130']);
    await put(['2026-01-01', '126']);
    const { json, headers } = await get();
    expect(json).toEqual(
      percentPayer(id, ['2025-01-01', '120'], ['2026-01-01', '126'], ['2027-01-01', '130']),
    );
    expect(headers['etag']).toBe('"3"');
  });

  it('are answered in the order in which they come into force, whatever the order they were sent in', async () => {
    await put(['2028-01-01', '140'], ['2024-01-01', '110']);
    const { versions } = (await get()).json as { versions: { effectiveFrom: string }[] };
    expect(versions.map(({ effectiveFrom }) => effectiveFrom)).toEqual([
      '2024-01-01',
      '2025-01-01',
      '2026-01-01',
      '2028-01-01',
    ]);
  });

  it('end at a hundred together', async () => {
    const days = (month: string) =>
      Array.from({ length: 28 }, (_, day) => `2030-${month}-${String(day + 1).padStart(2, '0')}`);
    const many = ['01', '02', '03'].flatMap(days).map((day): [string, string] => [day, '120']);
    expect((await put(...many)).status).toBe(200);
    const reply = await put(...days('04').map((day): [string, string] => [day, '120']));
    expect(reply.status).toBe(422);
    expect(reply.json).toMatchObject({ errors: [{ pointer: '/versions', code: 'too-many-versions' }] });
    expect((await get()).headers['etag']).toBe('"2"');
  });

  it('are withdrawn one at a time, until the last', async () => {
    const withdrawn = await api.ask('DELETE', path('/versions/2025-01-01'));
    expect([withdrawn.status, withdrawn.headers['etag']]).toEqual([200, '"2"']);
    expect(withdrawn.json).toEqual(percentPayer(id, ['2026-01-01', '125']));
    const last = await api.ask('DELETE', path('/versions/2026-01-01'));
    expect([last.status, last.json]).toMatchObject([409, { code: 'last-version' }]);
    expect((await get()).json).toEqual(percentPayer(id, ['2026-01-01', '125']));
  });

  it.each(['2025-06-01', 'soon', '%7B'])('cannot be withdrawn where there is none: %s', async (day) => {
    const reply = await api.ask('DELETE', path(`/versions/${day}`));
    expect([reply.status, reply.json]).toMatchObject([404, { code: 'unknown-version' }]);
  });

  it('are withdrawn on condition, and in a dry run not at all', async () => {
    const withdraw = (headers: Record<string, string>, query = '') =>
      api.ask('DELETE', path(`/versions/2025-01-01${query}`), { headers });
    expect((await withdraw({ 'if-match': '"7"' })).status).toBe(412);
    const dry = await withdraw({ 'if-match': '"1"' }, '?dryRun=true');
    expect(dry.json).toMatchObject({
      dryRun: true,
      revision: 1,
      changes: [
        { effectiveFrom: '2025-01-01', change: 'removed' },
        { effectiveFrom: '2026-01-01', change: 'unchanged' },
      ],
    });
    expect((await get()).headers['etag']).toBe('"1"');
    expect((await withdraw({ 'if-match': '"1"' })).status).toBe(200);
  });
});

describe('the revisions of a payer', () => {
  it('stay readable, each as it was', async () => {
    await put(['2026-01-01', '126']);
    await api.ask('DELETE', path());
    expect(await revisions()).toEqual({
      revisions: [
        { revision: 3, versions: null },
        { revision: 2, versions: ['2025-01-01', '2026-01-01'] },
        { revision: 1, versions: ['2025-01-01', '2026-01-01'] },
      ],
    });
    const first = percentPayer(id, ['2025-01-01', '120'], ['2026-01-01', '125']);
    for (const address of [path('/revisions/1'), path('?revision=1')]) {
      const { status, json, headers } = await api.ask('GET', address);
      expect([status, headers['etag'], json]).toEqual([200, '"1"', first]);
    }
  });

  it.each([
    ['/revisions/9', 404, 'unknown-revision'],
    ['?revision=9', 404, 'unknown-revision'],
    ['/revisions/0', 422, 'invalid-request'],
    ['/revisions/-1', 422, 'invalid-request'],
    ['/revisions/1e3', 422, 'invalid-request'],
    ['?revision=first', 422, 'invalid-request'],
    ['?since=1', 422, 'invalid-request'],
    ['?revision=1&revision=1', 400, 'malformed-request'],
  ])('are asked for by their numbers: %s is answered %d', async (below, status, code) => {
    const reply = await api.ask('GET', path(below));
    expect([reply.status, reply.json]).toMatchObject([status, { code }]);
  });

  it('that deleted it has nothing to read', async () => {
    await api.ask('DELETE', path());
    expect((await api.ask('GET', path('/revisions/2'))).json).toMatchObject({ code: 'unknown-revision' });
  });

  it('of a payer that never was are a problem', async () => {
    expect((await api.ask('GET', '/v1/payers/nobody/revisions')).status).toBe(404);
    expect((await api.ask('GET', '/v1/payers/nobody/revisions/1')).status).toBe(404);
  });
});

describe('a dry run', () => {
  const dry = (json: object, query = 'dryRun=true') => api.ask('PUT', path(`?${query}`), { json });

  it('tells what would change, field by field, and changes nothing', async () => {
    const changed = {
      ...percentPayer(id, ['2025-01-01', '120'], ['2026-01-01', '130']),
      name: 'Another name',
    };
    const added = {
      effectiveFrom: '2027-01-01',
      terms: { kind: 'percent-of-medicare', percent: '125', share: { order: 'copay', copay: '30.00' } },
    };
    const reply = await dry({ ...changed, versions: [...changed.versions, added] });
    expect([reply.status, reply.headers['etag']]).toEqual([200, '"1"']);
    expect(reply.json).toEqual({
      dryRun: true,
      revision: 1,
      fields: [{ pointer: '/name', from: `Payer ${id}`, to: 'Another name' }],
      changes: [
        { effectiveFrom: '2025-01-01', change: 'unchanged', comparedWith: '2025-01-01', fields: [] },
        {
          effectiveFrom: '2026-01-01',
          change: 'changed',
          comparedWith: '2026-01-01',
          fields: [{ pointer: '/percent', from: '125', to: '130' }],
        },
        {
          effectiveFrom: '2027-01-01',
          change: 'added',
          comparedWith: '2026-01-01',
          fields: [{ pointer: '/share', from: null, to: { order: 'copay', copay: '30.00' } }],
        },
      ],
    });
    expect((await get()).headers['etag']).toBe('"1"');
    expect(await revisions()).toMatchObject({ revisions: [{ revision: 1 }] });
  });

  it('of a payer that is not there yet has revision 0 and no ETag', async () => {
    const reply = await api.ask('PUT', '/v1/payers/not-yet?dryRun=true', {
      json: percentPayer('not-yet', ['2025-01-01', '120']),
    });
    expect(reply.json).toMatchObject({
      dryRun: true,
      revision: 0,
      changes: [{ effectiveFrom: '2025-01-01', change: 'added', comparedWith: null }],
    });
    expect(reply.headers['etag']).toBeUndefined();
    expect((await api.ask('GET', '/v1/payers/not-yet')).status).toBe(404);
    expect((await api.ask('GET', '/v1/payers/not-yet/revisions')).status).toBe(404);
  });

  it('refuses what would be refused', async () => {
    expect((await dry(percentPayer(id, ['2025-01-01', '-1']))).status).toBe(422);
    const stale = { json: percentPayer(id, ['2025-01-01', '121']), headers: { 'if-match': '"3"' } };
    expect((await api.ask('PUT', path('?dryRun=true'), stale)).status).toBe(412);
  });

  it('is none where it is said to be false', async () => {
    await dry(percentPayer(id, ['2025-01-01', '121']), 'dryRun=false');
    expect((await get()).headers['etag']).toBe('"2"');
  });
});

describe('the presets', () => {
  it('are listed, and each can be stored as it is', async () => {
    const { presets } = (await api.ask('GET', '/v1/payer-presets')).json as { presets: { name: string }[] };
    expect(presets.map(({ name }) => name)).toEqual([
      ...['medicare', 'medicare-advantage', 'medicaid', 'tricare', 'va-community-care', 'commercial-percent'],
      ...['workers-compensation', 'auto', 'per-visit', 'self-pay'],
    ]);
    for (const { name } of presets) {
      const { payer } = (await api.ask('GET', `/v1/payer-presets/${name}`)).json as { payer: { id: string } };
      const stored = await api.ask('PUT', `/v1/payers/${payer.id}`, { json: payer });
      expect([stored.status, stored.json]).toEqual([201, payer]);
    }
  });

  it.each(['nobody', 'toString', '__proto__'])('do not include %s', async (name) => {
    const reply = await api.ask('GET', `/v1/payer-presets/${name}`);
    expect([reply.status, reply.json]).toMatchObject([404, { code: 'unknown-preset' }]);
  });
});
