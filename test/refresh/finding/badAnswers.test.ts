import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import { findReleases } from '../../../src/refresh/finding/findReleases.ts';
import { smallRelease } from '../../cmsLayouts/smallRelease.ts';
import {
  file,
  html,
  kept,
  pageOf,
  redirect,
  settingsFor,
  status,
  website,
  type Answering,
} from './website.ts';

const JULY = smallRelease();
const ZIP = { 'content-type': 'application/zip' };
const HUGE = 201 * 2 ** 20;

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('base64');
}

/** Writes as fast as it is read, for ever. */
function endless(response: ServerResponse, first: Uint8Array): void {
  response.writeHead(200, ZIP);
  response.write(first);
  const more = Buffer.alloc(2 ** 20);
  const write = (): void => {
    while (response.writable && response.write(more));
    if (response.writable) response.once('drain', write);
  };
  write();
}

const cases: readonly (readonly [string, string, Answering])[] = [
  ['404', 'bad-status', status(404)],
  ['500', 'bad-status', status(500)],
  ['nothing', 'bad-status', status(204)],
  ['a part', 'bad-status', status(206)],
  ['a redirect to nowhere', 'bad-status', status(302)],
  ['a page', 'page-instead-of-file', html('<html>Accept the licence</html>')],
  ['a page that says it is a zip', 'page-instead-of-file', file(Buffer.from('<html>Accept</html>'))],
  ['text', 'not-a-zip', file(JULY, { 'content-type': 'text/csv' })],
  ['a zip by its type alone', 'not-a-zip', file(Buffer.from('Rar!....'))],
  ['nothing of type zip', 'not-a-zip', file(Buffer.alloc(0))],
  [
    'less than it declared',
    'cut-short',
    (response) => {
      response.writeHead(200, { ...ZIP, 'content-length': String(JULY.length + 10) });
      response.write(JULY, () => response.destroy());
    },
  ],
  ['another hash than its own', 'wrong-hash', file(JULY, { 'repr-digest': `sha-256=:${sha256('other')}:` })],
  ['another hash, told the older way', 'wrong-hash', file(JULY, { digest: `sha-256=${sha256('other')}` })],
  [
    'another hash, told the oldest way',
    'wrong-hash',
    file(JULY, { 'content-md5': 'MTIzNDU2Nzg5MDEyMzQ1Ng==' }),
  ],
  [
    'a stream that breaks off',
    'cut-short',
    (response) => {
      response.writeHead(200, ZIP);
      response.write(JULY, () => setTimeout(() => response.destroy(), 20));
    },
  ],
  [
    'a huge size by its own word',
    'too-large',
    (response) => void response.writeHead(200, { ...ZIP, 'content-length': String(HUGE) }).flushHeaders(),
  ],
  ['no end', 'too-large', (response) => endless(response, JULY)],
  ['no answer', 'timed-out', () => {}],
  [
    'a body that stands still',
    'timed-out',
    (response) => {
      response.writeHead(200, ZIP);
      response.write(JULY);
    },
  ],
  [
    'a body that drips',
    'timed-out',
    (response) => {
      response.writeHead(200, ZIP);
      const drip = setInterval(() => response.write('x'), 20);
      response.on('close', () => clearInterval(drip));
    },
  ],
  ['a closed connection', 'unreachable', (response) => void response.destroy()],
  ['a redirect to itself', 'too-many-redirects', redirect('/rvu.zip')],
  ['a redirect to a foreign host', 'foreign-host', redirect('https://elsewhere.example/rvu.zip')],
  ['a redirect away from https', 'insecure-address', redirect('http://elsewhere.example/rvu.zip')],
  ['a redirect to a file', 'insecure-address', redirect('file:///etc/passwd')],
  ['a redirect with a password', 'malformed-address', redirect('https://a:b@127.0.0.1/rvu.zip')],
];

describe('where a zip was expected and there came', () => {
  it.each(cases)('%s: %s', async (_, code, answer) => {
    const site = await website({
      '/': pageOf('/rvu.zip', '/good.zip'),
      '/rvu.zip': answer,
      '/good.zip': file(JULY, { 'repr-digest': `sha-512=:x:, sha-256=:${sha256(JULY)}:` }),
    });
    const incoming = kept();
    const options = { httpOnLoopback: true, answerMilliseconds: code === 'timed-out' ? 300 : 30_000 };
    const report = await findReleases(settingsFor([`${site.address}/`]), incoming, options);
    expect(report).toMatchObject({ refused: [{ address: `${site.address}/rvu.zip`, code }] });
    expect([...incoming.files.keys()]).toEqual([expect.stringMatching(/-good\.zip$/)]);
  });
});

it('an answer that is packed on its way is unpacked, and its length is not that of the file', async () => {
  const { gzipSync } = await import('node:zlib');
  const site = await website({
    '/': pageOf('/rvu.zip'),
    '/rvu.zip': file(gzipSync(JULY), {
      'content-encoding': 'gzip',
      'content-length': String(gzipSync(JULY).length),
    }),
  });
  const incoming = kept();
  await findReleases(settingsFor([`${site.address}/`]), incoming, { httpOnLoopback: true });
  expect(Buffer.compare([...incoming.files.values()][0] ?? Buffer.alloc(0), JULY)).toBe(0);
});
