import type { AddressInfo } from 'node:net';
import { networkInterfaces } from 'node:os';
import { serve, type ServerType } from '@hono/node-server';
import { Hono } from 'hono';
import { createApi } from './api.ts';
import type { ApiDependencies } from './apiDependencies.ts';
import { localGuards } from './localGuards.ts';
import { addPage } from './page/addPage.ts';
import type { Page } from './page/pageFile.ts';
import { noSuchRoute } from './problems.ts';
import { answerUnderId } from './requestId.ts';

export interface LocalServer {
  readonly address: string;
  readonly port: number;
  /** Answers what is being answered, then stops; a connection that still says nothing after two seconds is cut. */
  close(): Promise<void>;
}

export interface LocalAddress {
  readonly host: string;
  readonly port: number;
  /** Other names that it is called by, with their port where they have one: those of a machine, or of what stands before it. */
  readonly names?: readonly string[];
}

const EVERY_ADDRESS = ['0.0.0.0', '::'];

/** A browser opens connections before it has anything to ask: Node would wait a minute for each to speak. */
const GRACE_MILLISECONDS = 2_000;

export interface LocalSettings extends LocalAddress {
  /** The front desk's page, where it was built. */
  readonly page?: Page | undefined;
}

/** The API and the page on this machine's own address, the same routes as on AWS behind the guards a laptop needs. */
export async function startLocalServer(
  dependencies: ApiDependencies,
  { host, port, names = [], page }: LocalSettings,
): Promise<LocalServer> {
  const own = { hosts: new Set<string>(), origins: new Set<string>() };
  const app = new Hono();
  app.use(answerUnderId(dependencies));
  app.use(localGuards(own));
  if (page) addPage(app, page);
  app.route('/', createApi(dependencies));
  // Hono takes over the routes of an app and how it answers faults, not what it says of a route that is not there.
  app.notFound(noSuchRoute);
  const server = await listening(app, host, port);
  const bound = (server.address() as AddressInfo).port;
  for (const name of ['localhost', '127.0.0.1', '[::1]', bracketed(host), ...machineAddresses(host)]) {
    answerTo(bound === 80 ? name : `${name}:${bound}`, ['http']);
  }
  for (const name of names) answerTo(name.toLowerCase(), ['http', 'https']);
  return {
    address: `http://${bracketed(host)}:${bound}`,
    port: bound,
    close: () => closed(server),
  };

  function answerTo(name: string, schemes: readonly string[]): void {
    own.hosts.add(name);
    for (const scheme of schemes) own.origins.add(`${scheme}://${name}`);
  }
}

/** Where it listens on every address of the machine, it is called by each of them. */
function machineAddresses(host: string): string[] {
  if (!EVERY_ADDRESS.includes(host)) return [];
  return Object.values(networkInterfaces()).flatMap((each) =>
    (each ?? []).map(({ address }) => bracketed(address)),
  );
}

/** An IPv6 address as it stands in a URL. */
function bracketed(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}

function listening(app: Hono, hostname: string, port: number): Promise<ServerType> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname, port }, () => {
      resolve(server);
    });
    server.once('error', reject);
  });
}

function closed(server: ServerType): Promise<void> {
  return new Promise((resolve, reject) => {
    const grace = setTimeout(
      () => 'closeAllConnections' in server && server.closeAllConnections(),
      GRACE_MILLISECONDS,
    );
    server.close((error) => {
      clearTimeout(grace);
      if (error) reject(error);
      else resolve();
    });
    if ('closeIdleConnections' in server) server.closeIdleConnections();
  });
}
