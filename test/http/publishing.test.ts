import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importFiles } from '../../src/refresh/importFiles.ts';
import { smallRelease } from '../cmsLayouts/smallRelease.ts';
import { served, type Served } from './served.ts';

/** The gate doubts it: the law's factor of October 2025 is 32.3465. */
const DOUBTFUL = smallRelease({ year: 2025, letter: 'D', conversionFactor: '32.3500' });

let api: Served;
let july: string;
let doubtful: string;
beforeAll(async () => {
  api = await served();
  july = await imported('rvu25c.zip', smallRelease());
  doubtful = await imported('rvu25d.zip', DOUBTFUL);
});
afterAll(() => api.close());

async function imported(name: string, bytes: Buffer): Promise<string> {
  const outcome = await importFiles([{ name, bytes }], {}, api.store.schedule);
  return outcome.ok ? (outcome.imported[0]?.id ?? '') : JSON.stringify(outcome.problems);
}

const published = async () => {
  const { json } = await api.ask('GET', '/v1/releases');
  const { releases } = json as { releases: { id: string; published: boolean; accepted: string | null }[] };
  return releases.filter((each) => each.published && !each.id.includes('extract'));
};

describe('publishing', () => {
  it('tells what the gate says before anything is published', async () => {
    const { status, json } = await api.ask('GET', `/v1/releases/${doubtful}/judgement`);
    expect(status).toBe(200);
    expect(json).toMatchObject({ verdict: 'doubtful', release: doubtful, before: july });
    expect(JSON.stringify(json)).toContain('32.3465');
  });

  it('holds back what is doubtful until somebody says why it is right', async () => {
    const path = `/v1/releases/${doubtful}/publish`;
    const held = await api.ask('POST', path, { json: {} });
    expect([held.status, held.json]).toMatchObject([
      409,
      { code: 'release-held-back', errors: [{ code: 'judged-doubtful' }] },
    ]);
    const empty = await api.ask('POST', path, { json: { accept: '  ' } });
    expect([empty.status, empty.json]).toMatchObject([422, { errors: [{ pointer: '/accept' }] }]);
    const accepted = await api.ask('POST', path, { json: { accept: 'a law of the same week' } });
    expect([accepted.status, accepted.json]).toEqual([200, { release: doubtful, result: 'published' }]);
    expect(await published()).toMatchObject([
      { id: july, accepted: null },
      { id: doubtful, accepted: 'a law of the same week' },
    ]);
    expect((await api.ask('POST', path, { json: {} })).json).toEqual({
      release: doubtful,
      result: 'already',
    });
  });

  it.each([
    ['GET', '/v1/releases/2025D-0/judgement', {}],
    ['POST', '/v1/releases/2025D-0/publish', { json: {} }],
  ])('has no release of another name: %s %s', async (method, path, question) => {
    const { status, json } = await api.ask(method, path, question);
    expect([status, json]).toMatchObject([404, { code: 'unknown-release' }]);
  });
});

describe('rolling back', () => {
  it('says what it would do, does it for whoever saw that, and refuses whoever saw something older', async () => {
    const dry = await api.ask('POST', '/v1/releases/rollback?dryRun=true');
    const etag = dry.headers['etag'] ?? '';
    expect([dry.status, dry.json]).toMatchObject([
      200,
      { dryRun: true, withdrawn: [doubtful], restored: [] },
    ]);
    expect(await published()).toHaveLength(2);

    const blind = await api.ask('POST', '/v1/releases/rollback');
    expect([blind.status, blind.json]).toMatchObject([422, { errors: [{ pointer: '/if-match' }] }]);

    const done = await api.ask('POST', '/v1/releases/rollback', { headers: { 'if-match': etag } });
    expect([done.status, done.json]).toMatchObject([200, { dryRun: false, withdrawn: [doubtful] }]);
    expect(await published()).toMatchObject([{ id: july }]);

    const late = await api.ask('POST', '/v1/releases/rollback', { headers: { 'if-match': etag } });
    expect([late.status, late.json]).toMatchObject([412, { code: 'calendar-changed' }]);
    expect(await published()).toMatchObject([{ id: july }]);
  });
});
