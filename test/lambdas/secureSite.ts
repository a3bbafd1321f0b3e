import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { status, type Answering } from '../refresh/finding/website.ts';
import { directoryOfTest } from '../store/temporaryDirectory.ts';
import { selfSigned } from './selfSigned.ts';

export interface SecureSite {
  /** "https://localhost:41234". */
  readonly address: string;
  /** What lets a process trust the site. */
  readonly environment: { readonly NODE_EXTRA_CA_CERTS: string };
}

/** A web server on this machine that speaks https, as the finder demands. */
export async function secureSite(routes: Readonly<Record<string, Answering>>): Promise<SecureSite> {
  const { key, cert } = selfSigned();
  const path = join(await directoryOfTest(), 'site.pem');
  await writeFile(path, cert);
  const server = createServer({ key, cert }, (request, response) =>
    (routes[request.url ?? ''] ?? status(404))(response, request),
  );
  server.listen(0, 'localhost');
  await once(server, 'listening');
  onTestFinished(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });
  const address = `https://localhost:${(server.address() as AddressInfo).port}`;
  return { address, environment: { NODE_EXTRA_CA_CERTS: path } };
}
