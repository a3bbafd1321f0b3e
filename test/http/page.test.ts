import { afterAll, describe, expect, it } from 'vitest';
import type { PageFile } from '../../src/http/page/pageFile.ts';
import { served } from './served.ts';

const file = (mediaType: string, text: string): PageFile => ({
  mediaType,
  body: new TextEncoder().encode(text),
  gzipped: new Uint8Array([31, 139, 0]),
});

const page = new Map([
  ['/', file('text/html; charset=utf-8', '<!doctype html><title>Allowable</title>')],
  ['/assets/page-ABC.js', file('text/javascript; charset=utf-8', 'start()')],
]);

const api = await served({}, { files: page, connect: [] });
const without = await served();
afterAll(() => Promise.all([api.close(), without.close()]));

describe('the page at /', () => {
  it('is asked for again each time, and its parts never', async () => {
    const document = await api.ask('GET', '/');
    expect([document.status, document.headers['cache-control']]).toEqual([200, 'no-cache']);
    expect(document.text).toContain('<title>Allowable</title>');
    const script = await api.ask('GET', '/assets/page-ABC.js');
    expect([script.text, script.headers['content-type']]).toEqual([
      'start()',
      'text/javascript; charset=utf-8',
    ]);
    expect(script.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  it.each(['/', '/assets/page-ABC.js'])('may run and ask only what is its own: %s', async (path) => {
    const { headers } = await api.ask('GET', path);
    const policy = Object.fromEntries(
      (headers['content-security-policy'] ?? '').split('; ').map((each) => {
        const [name = '', ...values] = each.split(' ');
        return [name, values.join(' ')];
      }),
    );
    expect(policy).toEqual({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      'img-src': "'self'",
      'connect-src': "'self'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'frame-ancestors': "'none'",
      'require-trusted-types-for': "'script'",
    });
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
    });
  });

  it('comes packed to whoever can unpack it', async () => {
    const packed = await api.ask('GET', '/', { headers: { 'accept-encoding': 'br, gzip' } });
    expect(packed.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'accept-encoding' });
    expect((await api.ask('GET', '/')).headers['content-encoding']).toBeUndefined();
  });

  it('has nothing at the address of a part that is not there', async () => {
    const reply = await api.ask('GET', '/assets/page-OLD.js');
    expect([reply.status, reply.json]).toMatchObject([404, { code: 'no-such-route' }]);
  });

  it.each([
    [
      { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' },
      '/',
      200,
    ],
    [{ 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' }, '/', 403],
    [{ 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'script' }, '/', 403],
    [
      { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' },
      '/api',
      403,
    ],
  ])(
    'a person may come to it from elsewhere, a page may not use it: %o %s, %d',
    async (headers, path, status) => {
      expect((await api.ask('GET', path, { headers })).status).toBe(status);
    },
  );

  it('is not there where it was not built; the API answers all the same', async () => {
    expect((await without.ask('GET', '/')).status).toBe(404);
    expect((await without.ask('GET', '/api')).status).toBe(200);
  });
});
