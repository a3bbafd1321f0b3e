import { once } from 'node:events';
import { createServer, request, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';
import { served } from '../http/served.ts';
import { pageAsBuilt } from './desk.ts';

export interface ClosedDoor {
  readonly address: string;
  readonly issuer: string;
  /** Makes every token that was given out so far one that is not taken any more. */
  readonly expire: () => Promise<void>;
  /** Whether the issuer gives what a token is renewed with. */
  refreshing: boolean;
  readonly close: () => Promise<void>;
}

/**
 * The API and the page behind a door that lets in the tokens of a real issuer of OpenID Connect (oidc-provider) alone: it
 * says how to sign in, and answers 401 to whoever comes without.
 */
export async function closedDoor(): Promise<ClosedDoor> {
  const [doorServer, issuerServer] = [createServer(), createServer()];
  const [address, issuer] = await Promise.all([listening(doorServer), listening(issuerServer)]);
  const inside = await served({}, { files: await pageAsBuilt(), connect: [issuer] });
  const given = new Set<string>();
  const door: ClosedDoor = {
    address,
    issuer,
    refreshing: true,
    expire: async () => {
      for (const token of given) await (await provider.AccessToken.find(token))?.destroy();
    },
    close: async () => {
      for (const server of [doorServer, issuerServer]) {
        server.closeAllConnections();
        server.close();
      }
      await inside.close();
    },
  };
  const provider = new Provider(
    issuer,
    configuration(address, () => door.refreshing),
  );
  const answer = provider.callback();
  issuerServer.on('request', (asked, response) => void answer(asked, response));
  const admits = async ({ headers }: IncomingMessage) => {
    const token = headers.authorization?.replace('Bearer ', '') ?? '';
    given.add(token);
    return (await provider.AccessToken.find(token)) !== undefined;
  };
  const way = { kind: 'issuer', issuer, clientId: 'page', scopes: ['openid', 'estimates'], resource: null };
  doorServer.on('request', (asked, response) => {
    if (asked.url === '/v1/sign-in')
      response.setHeader('content-type', 'application/json').end(JSON.stringify(way));
    else if (asked.url?.startsWith('/v1/') !== true) forward(inside.port, asked, response);
    else
      void admits(asked).then((admitted) =>
        admitted ? forward(inside.port, asked, response) : refuse(response),
      );
  });
  return door;
}

function configuration(address: string, refreshing: () => boolean) {
  return {
    clients: [
      {
        client_id: 'page',
        token_endpoint_auth_method: 'none',
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
        redirect_uris: [`${address}/`],
        post_logout_redirect_uris: [`${address}/`],
      },
    ],
    scopes: ['openid', 'estimates'],
    clientBasedCORS: () => true,
    issueRefreshToken: () => refreshing(),
    cookies: { keys: ['only-for-these-tests'] },
  } as unknown as ConstructorParameters<typeof Provider>[1];
}

async function listening(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function forward(port: number, asked: IncomingMessage, response: ServerResponse): void {
  // The door's own name is not the one inside, which answers to its own page alone.
  const headers = Object.fromEntries(
    Object.entries(asked.headers).filter(([name]) => name !== 'origin' && name !== 'sec-fetch-site'),
  );
  const inner = request(
    {
      port,
      host: '127.0.0.1',
      method: asked.method,
      path: asked.url,
      headers: { ...headers, host: `127.0.0.1:${port}` },
    },
    (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(response);
    },
  );
  inner.on('error', () => response.destroy());
  asked.pipe(inner);
}

function refuse(response: ServerResponse): void {
  const problem = {
    type: 'urn:allowable:problem:no-credential',
    title: 'Who asks?',
    status: 401,
    code: 'no-credential',
  };
  response.writeHead(401, { 'content-type': 'application/problem+json' }).end(JSON.stringify(problem));
}
