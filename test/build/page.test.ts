import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPage } from '../../bin/build/page.ts';

const source = fileURLToPath(new URL('../../web', import.meta.url));

/** What the visit view may weigh on the wire, scripts and style together. */
const MOST_GZIPPED_BYTES = 60_000;

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'allowable-page-'));
});
afterAll(() => rm(directory, { recursive: true }));

const filesOf = async (output: string) => {
  const names = (await readdir(join(output, 'assets'))).sort();
  return Promise.all(names.map(async (name) => [name, await readFile(join(output, 'assets', name), 'utf8')]));
};

describe('the built page', () => {
  it('is the same bytes whenever it is built of the same sources', async () => {
    const [one, other] = [join(directory, 'one'), join(directory, 'other')];
    await buildPage({ source, output: one });
    await buildPage({ source, output: other });
    expect(await filesOf(one)).toEqual(await filesOf(other));
    expect(await readFile(join(one, 'index.html'), 'utf8')).toBe(
      await readFile(join(other, 'index.html'), 'utf8'),
    );
  });

  it('has no script, style or handler in its document, and names only files that are there', async () => {
    const output = join(directory, 'document');
    await buildPage({ source, output });
    const html = await readFile(join(output, 'index.html'), 'utf8');
    expect(html).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son[a-z]+=/i);
    const named = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address ?? '');
    const there = (await readdir(join(output, 'assets'))).map((name) => `/assets/${name}`);
    expect(named).toHaveLength(3);
    expect(there).toEqual(expect.arrayContaining(named));
  });

  it('weighs little until more of it is asked for', async () => {
    const { gzipBytes } = await buildPage({ source, output: join(directory, 'weight') });
    expect(gzipBytes).toBeGreaterThan(5_000);
    expect(gzipBytes).toBeLessThan(MOST_GZIPPED_BYTES);
  });

  it('is not built of what cannot be bundled, and leaves the page that was there', async () => {
    const output = join(directory, 'kept');
    await buildPage({ source, output });
    await expect(buildPage({ source: join(directory, 'nowhere'), output })).rejects.toThrow('main.tsx');
    expect(await readdir(output)).toContain('index.html');
  });
});
