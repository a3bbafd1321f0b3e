import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { inboxOf, type LocalInbox } from '../../bin/cli/localInbox.ts';
import type { WatchedInbox } from '../../src/refresh/inbox/watchInbox.ts';
import { smallRelease } from '../cmsLayouts/smallRelease.ts';
import { served, type Served } from './served.ts';

let directory: string;
let api: Served;
let elsewhere: Served;
let watched: WatchedInbox;
let inbox: LocalInbox;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'allowable-imports-'));
  api = await served(async ({ schedule }) => {
    inbox = await inboxOf(directory, schedule, () => {});
    return { inbox };
  });
  elsewhere = await served();
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  watched = inbox.watch(20);
});
afterAll(async () => {
  await watched.stop();
  vi.restoreAllMocks();
  await Promise.all([api.close(), elsewhere.close()]);
  await rm(directory, { recursive: true });
});

const BYTES = { 'content-type': 'application/octet-stream' };
const SOON = { timeout: 20_000, interval: 20 };

const noted = async (file: string) => {
  const { json } = await api.ask('GET', '/v1/imports');
  return (json as { imports: { file: string; state: string }[] }).imports.find((each) => each.file === file);
};

describe('files that are sent to the server', () => {
  it('are imported, and looked at meanwhile', async () => {
    const sent = await api.ask('POST', '/v1/imports?name=rvu25c.zip', {
      headers: BYTES,
      body: smallRelease(),
    });
    expect([sent.status, sent.json]).toEqual([202, { file: 'rvu25c.zip' }]);
    expect(await noted('rvu25c.zip')).toBeDefined();
    await vi.waitFor(
      async () =>
        expect(await noted('rvu25c.zip')).toMatchObject({
          state: 'imported',
          progress: null,
          made: [{ dataset: 'fee-schedule', result: 'published', effectiveFrom: '2025-07-01' }],
        }),
      SOON,
    );
    const fee = '/v1/fees?code=97110&carrier=10112&locality=00&date=2025-07-15';
    expect((await api.ask('GET', fee)).json).toMatchObject({ amounts: { nonFacility: { fee: '26.83' } } });
  });

  it('say what is wrong with them where they are refused', async () => {
    await api.ask('POST', '/v1/imports?name=letter.txt', { headers: BYTES, body: 'Dear colleague' });
    await vi.waitFor(
      async () => expect(await noted('letter.txt')).toMatchObject({ state: 'refused', total: 1 }),
      SOON,
    );
    expect(JSON.stringify(await noted('letter.txt'))).toContain('letter.txt');
    expect(await readdir(join(directory, 'inbox', 'refused'))).toContain('letter.txt');
  });

  it.each([
    ['../../etc/passwd', BYTES, 'x', 422, '/name'],
    ['.hidden', BYTES, 'x', 422, '/name'],
    ['a.zip.report.txt', BYTES, 'x', 422, '/name'],
    ['a.zip', BYTES, '', 422, ''],
    ['a.zip', { 'content-type': 'text/plain' }, 'x', 415, ''],
    ['a.zip', { 'content-type': 'application/json' }, '{}', 415, ''],
  ])('are refused as %s, %o, "%s": %i', async (name, headers, body, status, pointer) => {
    const reply = await api.ask('POST', `/v1/imports?name=${encodeURIComponent(name)}`, { headers, body });
    expect([reply.status, reply.json]).toMatchObject([status, { errors: [{ pointer }] }]);
  });

  it('are not taken where there is no inbox', async () => {
    expect((await elsewhere.ask('GET', '/v1/imports')).json).toEqual({ takesFiles: false, imports: [] });
    const sent = await elsewhere.ask('POST', '/v1/imports?name=a.zip', { headers: BYTES, body: 'x' });
    expect([sent.status, sent.json]).toMatchObject([409, { code: 'no-inbox' }]);
  });
});
