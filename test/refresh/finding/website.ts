import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import type { FinderSettings } from '../../../src/refresh/finding/finderSettings.ts';
import type { Incoming } from '../../../src/refresh/finding/finding.ts';

export type Answering = (response: ServerResponse, request: IncomingMessage) => void;

export interface Website {
  /** "http://127.0.0.1:41234", without a slash at the end. */
  readonly address: string;
  readonly host: string;
  /** Every path that was asked for, in order. */
  readonly asked: string[];
}

/** A web server on this machine that answers these paths, and 404 to any other; gone when the test ends. */
export async function website(routes: Readonly<Record<string, Answering>>): Promise<Website> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    const answer = routes[path] ?? status(404);
    answer(response, request);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { address: `http://${host}`, host, asked };
}

export const status =
  (code: number): Answering =>
  (response) =>
    void response.writeHead(code).end('no');

export const redirect =
  (location: string): Answering =>
  (response) =>
    void response.writeHead(302, { location }).end();

export const html =
  (body: string): Answering =>
  (response) =>
    void response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(body);

export const pageOf = (...links: string[]): Answering =>
  html(`<html><body>${links.map((link) => `<p><a class="x" href="${link}">file</a></p>`).join('\n')}</body>`);

export const file =
  (bytes: Uint8Array, headers: Readonly<Record<string, string>> = {}): Answering =>
  (response) =>
    void response.writeHead(200, { 'content-type': 'application/zip', ...headers }).end(bytes);

/** The settings for pages that hold such files, accepted. */
export function settingsFor(pages: readonly string[], hosts: readonly string[] = []): FinderSettings {
  return {
    amaLicenceAccepted: true,
    hosts,
    pages: pages.map((address) => ({ address, files: /\.zip/i, follow: null })),
  };
}

export interface Kept extends Incoming {
  readonly files: Map<string, Uint8Array>;
}

/** A place in memory for what is downloaded. */
export function kept(): Kept {
  const files = new Map<string, Uint8Array>();
  return {
    files,
    names: () => Promise.resolve(new Set(files.keys())),
    put: (name, bytes) => Promise.resolve(void files.set(name, bytes)),
  };
}
