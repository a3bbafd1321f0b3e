import { once } from 'node:events';
import { chmod } from 'node:fs/promises';
import type { RequestListener, Server } from 'node:http';
import { promisify } from 'node:util';
import dynalite from 'dynalite';
import { RequestGate } from './requestGate.ts';
import { wholeRequests } from './wholeRequests.ts';

/** dynalite listening on a socket. `close` answers the requests that have come, takes no more and frees the files. */
export interface DatabaseServer {
  close(): Promise<void>;
}

/**
 * Starts dynalite on a Unix socket and nowhere else: over TCP it would answer any page in a browser, for it allows
 * every origin and checks no signature. Its request listener is taken off and put back behind a gate and
 * `wholeRequests`. Without `files` the data is in memory.
 */
export async function startDatabaseServer(
  files: string | undefined,
  socketPath: string,
): Promise<DatabaseServer> {
  const server = dynalite({ createTableMs: 0, ...(files !== undefined && { path: files }) });
  const [answer] = server.listeners('request') as RequestListener[];
  if (!answer) throw new Error('dynalite has no request listener');
  const gate = new RequestGate(answer);
  server.removeAllListeners('request');
  server.on('request', wholeRequests(gate.listener));
  // An idle connection stays open: closing it now and then would only cross with the next request on it.
  server.keepAliveTimeout = 0;
  server.listen(socketPath);
  await once(server, 'listening');
  await chmod(socketPath, 0o600);
  return { close: () => close(server, gate) };
}

async function close(server: Server, gate: RequestGate): Promise<void> {
  const closed = promisify(server.close.bind(server))();
  await gate.close();
  server.closeAllConnections();
  await closed;
}
