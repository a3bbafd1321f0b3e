import { mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { smallRelease } from '../cmsLayouts/smallRelease.ts';
import { secureSite } from '../lambdas/secureSite.ts';
import { file, html, pageOf } from '../refresh/finding/website.ts';
import { seededWorkplace, workplace, type Workplace } from './cli.ts';
import { JULY_FEE, julyFee } from './releaseFiles.ts';
import { startedServer, type StartedServer } from './startedServer.ts';

let here: Workplace;
let server: StartedServer | undefined;
beforeEach(async () => {
  here = await seededWorkplace();
});
afterEach(async () => {
  server?.process.kill('SIGKILL');
  await here.remove();
});

const FEE = '/v1/fees?code=97110&carrier=10112&locality=00&date=2025-07-15';
const JULY = smallRelease();
const SOON = { timeout: 30_000, interval: 100 };

const inbox = (...parts: string[]) => join(here.data, 'inbox', ...parts);
const imported = () => readdir(inbox('imported'));

describe('the inbox of a data directory', () => {
  it('is closed to others, and what is put there answers without a command', async () => {
    server = await startedServer(here);
    const { ask } = server;
    let logged = '';
    server.process.stderr?.on('data', (chunk: Buffer) => (logged += chunk.toString()));
    expect((await stat(inbox())).mode & 0o777).toBe(0o700);
    await writeFile(inbox('RVU25C.zip'), JULY);
    await writeFile(inbox('letter.txt'), 'Dear colleague');
    await vi.waitFor(async () => expect(await readdir(inbox('refused'))).toHaveLength(2), SOON);
    await vi.waitFor(async () => expect(await imported()).toHaveLength(2), SOON);
    await vi.waitFor(
      async () =>
        expect((await ask('GET', FEE)).json).toMatchObject({ amounts: { nonFacility: { fee: JULY_FEE } } }),
      SOON,
    );
    const lines = logged.split('\n').filter((line) => line.startsWith('{'));
    expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
      { level: 'INFO', code: 'inbox-imported', file: 'RVU25C.zip' },
      { level: 'ERROR', code: 'inbox-refused', file: 'letter.txt', problems: ['not-recognised'] },
    ]);
    expect(await server.end('SIGTERM')).toBe(0);
  });

  it.each([2_050, 2_500])('loses nothing where the server is killed after %i ms', async (wait) => {
    server = await startedServer(here);
    await writeFile(inbox('.RVU25C.zip'), JULY);
    await rename(inbox('.RVU25C.zip'), inbox('RVU25C.zip'));
    await new Promise((resolve) => setTimeout(resolve, wait));
    await server.end('SIGKILL');
    server = await startedServer(here);
    await vi.waitFor(async () => expect(await imported()).toHaveLength(2), SOON);
    expect(await readdir(inbox())).toEqual(['imported', 'refused']);
    expect((await imported()).sort()).toEqual(['RVU25C.zip', 'RVU25C.zip.report.txt']);
    expect(await readFile(inbox('imported', 'RVU25C.zip.report.txt'), 'utf8')).toMatch(
      /^Imported RVU25C\.zip/,
    );
    expect((await julyFee(here)).fee).toBe(JULY_FEE);
  });
});

describe('allowable fetch-releases', () => {
  const fetched = (...words: string[]) => here.run('fetch-releases', ...words);
  const finder = async (settings: unknown) => {
    await mkdir(here.data, { recursive: true });
    await writeFile(join(here.data, 'finder.json'), JSON.stringify(settings));
  };

  it('brings what is new over https into the inbox, where the server takes it up', async () => {
    const site = await secureSite({
      '/': pageOf('/RVU25C.zip', '/RVU25D.zip'),
      '/RVU25C.zip': file(JULY, { etag: '"1"' }),
      '/RVU25D.zip': html('Accept the licence first'),
    });
    const trusting = await seededWorkplace(site.environment);
    const pages = [{ address: `${site.address}/`, files: 'rvu' }];
    await finder({ amaLicenceAccepted: true, pages });
    const { code, out } = await trusting.run('fetch-releases', '--data', here.data);
    expect(code).toBe(1);
    expect(out).toMatch(
      /^Found 2, downloaded 1, had already 0, refused 1\.\ndownloaded https:.*RVU25C\.zip as /,
    );
    expect(out).toMatch(/RVU25D\.zip \(page-instead-of-file\): A page came instead of the file\./);
    server = await startedServer(here);
    await vi.waitFor(async () => expect(await imported()).toHaveLength(2), SOON);
    const again = await trusting.run('fetch-releases', '--data', here.data, '--json');
    expect(again.json).toMatchObject({ downloaded: [], skipped: { length: 1 } });
    await trusting.remove();
  });

  it('does nothing until the licence is accepted, and says so', async () => {
    await finder({ amaLicenceAccepted: false, pages: [{ address: 'https://x.y/', files: 'z' }] });
    const { code, out } = await fetched();
    expect([code, out]).toEqual([1, expect.stringContaining('"amaLicenceAccepted": true')]);
  });

  it('says what is wrong with its settings, or that there are none', async () => {
    expect(await fetched()).toMatchObject({
      code: 1,
      err: expect.stringContaining('docs/operating.md') as string,
    });
    await finder({ amaLicenceAccepted: true, pages: [], from: 'cms' });
    const { code, err } = await fetched();
    expect(code).toBe(1);
    expect(err).toMatch(/finder\.json: from is not a setting[^]*finder\.json: pages is a list/);
  });

  it('is not for a deployed store', async () => {
    const deployed = await workplace({ ALLOWABLE_TABLE: 'allowable', ALLOWABLE_BUCKET: 'files' });
    const { code, err } = await deployed.run('fetch-releases');
    expect([code, err]).toEqual([2, expect.stringContaining('on AWS')]);
    await deployed.remove();
  });
});
