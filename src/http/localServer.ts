import type { AddressInfo } from 'node:net';
import { serve, type ServerType } from '@hono/node-server';
import { Hono } from 'hono';
import { createApi } from './api.ts';
import type { ApiDependencies } from './apiDependencies.ts';
import { localGuards } from './localGuards.ts';
import { noSuchRoute } from './problems.ts';

export interface LocalServer {
  readonly address: string;
  readonly port: number;
  /** Answers what is being answered, then stops; a connection that still says nothing after two seconds is cut. */
  close(): Promise<void>;
}

/** A browser opens connections before it has anything to ask: Node would wait a minute for each to speak. */
const GRACE_MILLISECONDS = 2_000;

/** The API on this machine's own address, the same routes as on AWS behind the guards a laptop needs. */
export async function startLocalServer(
  dependencies: ApiDependencies,
  { host, port }: { host: string; port: number },
): Promise<LocalServer> {
  const ownHosts = new Set<string>();
  const app = new Hono();
  app.use(localGuards(ownHosts));
  app.route('/', createApi(dependencies));
  // Hono takes over the routes of an app and how it answers faults, not what it says of a route that is not there.
  app.notFound(noSuchRoute);
  const server = await listening(app, host, port);
  const bound = (server.address() as AddressInfo).port;
  const names = ['localhost', '127.0.0.1', '[::1]', host.includes(':') ? `[${host}]` : host];
  for (const name of names) ownHosts.add(bound === 80 ? name : `${name}:${bound}`);
  return {
    address: `http://${host.includes(':') ? `[${host}]` : host}:${bound}`,
    port: bound,
    close: () => closed(server),
  };
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
