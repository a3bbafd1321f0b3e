import { describe, expect, it } from 'vitest';
import type { Incoming } from '../../../src/refresh/finding/finding.ts';
import { smallRelease } from '../../cmsLayouts/smallRelease.ts';
import { looked } from './looked.ts';
import { file, html, kept, pageOf, settingsFor, status, website } from './website.ts';

const JULY = smallRelease();

describe('what is wrong with one address is told, and the rest goes on', () => {
  it('with pages, files and links alike', async () => {
    const site = await website({
      '/good': pageOf(
        '/missing.zip',
        '/rvu.zip',
        'http://elsewhere.example/x.zip',
        'https://elsewhere.example/y.zip',
      ),
      '/rvu.zip': file(JULY),
      '/empty': html('<p>We have moved our files.</p>'),
      '/broken': status(500),
      '/text': (response) => void response.writeHead(200, { 'content-type': 'text/plain' }).end('x'),
    });
    const pages = ['/gone', '/broken', '/text', '/empty', '/good'].map((path) => site.address + path);
    const report = await looked(settingsFor([...pages, 'ftp://127.0.0.1/x', 'https://127.0.0.1:1/']));
    expect(report.downloaded).toHaveLength(1);
    expect(report.refused.map(({ address, code }) => [address.replace(site.address, ''), code])).toEqual([
      ['/gone', 'bad-status'],
      ['/broken', 'bad-status'],
      ['/text', 'not-a-page'],
      ['/empty', 'nothing-matches'],
      ['http://elsewhere.example/x.zip', 'insecure-address'],
      ['https://elsewhere.example/y.zip', 'foreign-host'],
      ['ftp://127.0.0.1/x', 'insecure-address'],
      ['https://127.0.0.1:1/', 'unreachable'],
      ['/missing.zip', 'bad-status'],
    ]);
  });

  it('but what fails on our side is thrown', async () => {
    const site = await website({ '/': pageOf('/rvu.zip'), '/rvu.zip': file(JULY) });
    const full: Incoming = { ...kept(), put: () => Promise.reject(new Error('the disk is full')) };
    await expect(looked(settingsFor([`${site.address}/`]), full)).rejects.toThrow('the disk is full');
  });

  it('and a pattern that matches too much is cut, and said to be too wide', async () => {
    const links = Array.from({ length: 50 }, (_, index) => `/rvu${index}.zip`);
    const site = await website({ '/': pageOf(...links) });
    const report = await looked(settingsFor([`${site.address}/`]));
    expect(report.found).toHaveLength(40);
    expect(report.refused[0]).toMatchObject({ code: 'too-many-links', address: `${site.address}/` });
  });

  it('and what is left when the time of the run is over is for the next', async () => {
    const site = await website({
      '/': pageOf('/slow.zip', '/rvu.zip'),
      '/slow.zip': () => {},
      '/rvu.zip': file(JULY),
    });
    const report = await looked(settingsFor([`${site.address}/`]), kept(), { runMilliseconds: 300 });
    expect(report.refused.map(({ code }) => code)).toEqual(['out-of-time', 'out-of-time']);
    expect(site.asked).toEqual(['/', '/slow.zip']);
  });
});
