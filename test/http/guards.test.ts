import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, describe, expect, it } from 'vitest';
import { served } from './served.ts';
import { WORKED_EXAMPLE } from './workedExample.ts';

const api = await served();
afterAll(() => api.close());

const own = `127.0.0.1:${api.port}`;
const releases = (headers: Record<string, string>) => api.ask('GET', '/v1/releases', { headers });

describe('a page of another site cannot use the server on somebody’s own machine', () => {
  it.each([
    ['a name that was made to point here', { host: 'evil.example' }, 421],
    ['its own name without the port', { host: '127.0.0.1' }, 421],
    ['its own name with another port', { host: '127.0.0.1:1' }, 421],
    ['a name that begins like its own', { host: `127.0.0.1.evil.example:${api.port}` }, 421],
    ['a foreign origin', { origin: 'https://evil.example' }, 403],
    ['an origin that is not told', { origin: 'null' }, 403],
    ['another port of this machine', { origin: 'http://127.0.0.1:1' }, 403],
    ['its own name under another scheme', { origin: `https://${own}` }, 403],
    ['a request that the browser calls cross-site', { 'sec-fetch-site': 'cross-site' }, 403],
    ['a request that the browser calls same-site', { 'sec-fetch-site': 'same-site' }, 403],
  ])('%s is refused: %o, %d', async (_name, headers, status) => {
    const reply = await releases(headers);
    expect(reply.status).toBe(status);
    expect(reply.headers['content-type']).toBe('application/problem+json');
    expect(reply.text).not.toContain('2026C');
  });

  it.each([
    { host: own },
    { host: `localhost:${api.port}` },
    { host: `LOCALHOST:${api.port}` },
    { origin: `http://${own}` },
    { 'sec-fetch-site': 'same-origin' },
    { 'sec-fetch-site': 'none' },
  ])('its own page and names are answered: %o', async (headers) => {
    expect((await releases(headers)).status).toBe(200);
  });

  it('a form cannot write', async () => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const reply = await api.ask('PUT', '/v1/payers/acme', { body: 'id=acme', headers });
    expect(reply.status).toBe(415);
  });

  it('a request without a Host is not answered', async () => {
    const socket = connect(api.port, '127.0.0.1');
    await once(socket, 'connect');
    socket.end('GET /v1/releases HTTP/1.0\r\n\r\n');
    expect(await text(socket)).toMatch(/^HTTP\/1\.1 421 /);
  });
});

describe('no answer invites another site by a CORS header', () => {
  const asked: [string, string, object][] = [
    ['GET', '/api', {}],
    ['GET', '/openapi.json', {}],
    ['GET', '/v1/releases', {}],
    ['GET', '/v1/localities?date=2026-07-15', {}],
    ['GET', '/v1/fees?code=97110&zip=78602&date=2026-07-15', {}],
    ['GET', '/v1/codes?query=exercise', {}],
    ['GET', '/v1/payers', {}],
    ['GET', '/nowhere', {}],
    ['POST', '/v1/estimates', { json: WORKED_EXAMPLE }],
    ['POST', '/v1/estimates', { json: {} }],
    ['OPTIONS', '/v1/estimates', {}],
  ];
  it.each(asked)('%s %s', async (method, path, question) => {
    for (const origin of [`http://${own}`, 'https://evil.example']) {
      const preflight = { origin, 'access-control-request-method': 'POST' };
      const { headers } = await api.ask(method, path, { ...question, headers: preflight });
      expect(Object.keys(headers).filter((name) => /^access-control-|^timing-allow/.test(name))).toEqual([]);
    }
  });
});

describe('an address that is not there', () => {
  it.each([
    ['GET', '/nowhere'],
    ['GET', '/v1'],
    ['GET', '/v2/releases'],
    ['GET', '/v1/estimates'],
    ['DELETE', '/v1/releases'],
    ['GET', '/v1/releases/'],
    ['GET', '/../package.json'],
  ])('is a problem of its own: %s %s', async (method, path) => {
    const reply = await api.ask(method, path);
    expect(reply.status).toBe(404);
    expect(reply.headers['content-type']).toBe('application/problem+json');
    expect(reply.json).toMatchObject({ code: 'no-such-route', status: 404 });
  });
});

it('a browser’s connection that never asks anything does not keep the server from ending', async () => {
  const another = await served();
  const silent = connect(another.port, '127.0.0.1');
  await once(silent, 'connect');
  await another.ask('GET', '/v1/releases');
  const cut = once(silent, 'close');
  await another.close();
  await cut;
  expect(silent.closed).toBe(true);
});
