import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWTPayload } from 'jose';
import Provider from 'oidc-provider';
import { SCOPES } from '../../src/access/scope.ts';

/** What the tokens of these tests are meant for. */
export const AUDIENCE = 'urn:allowable:test';

export interface TestIssuer {
  readonly issuer: string;
  /** A token as the issuer gives it to a program by client credentials; the practice is the client's. */
  readonly token: (practice: string, scopes?: string, audience?: string) => Promise<string>;
  /** A token that nobody asked the issuer for, signed by its own key, to say what an issuer does not say by itself. */
  readonly signed: (claims: Readonly<Record<string, unknown>>, header?: object) => Promise<string>;
  /** The key that it signs with, as everybody can have it. */
  readonly publicKey: CryptoKey;
  /** Claims as those of its tokens, to change one of. */
  readonly claims: (practice: string) => JWTPayload;
  readonly close: () => Promise<void>;
}

/** The practices that have a client; its id is `<practice>-software`, its secret nothing to keep. */
const PRACTICES = ['riverside', 'hillside'];
const SECRET = 'only-for-these-tests';

/** A real issuer of tokens (oidc-provider) on the loopback interface. */
export async function testIssuer(): Promise<TestIssuer> {
  const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const key = { ...(await exportJWK(privateKey)), kid: 'signs', alg: 'RS256', use: 'sig' };
  const provider = new Provider(issuer, configuration(key));
  // Its warnings are about running for real: keys in memory, http.
  const answer = provider.callback();
  server.on('request', (request, response) => void answer(request, response));
  const claims = (practice: string): JWTPayload => {
    const now = Math.floor(Date.now() / 1000);
    return {
      iss: issuer,
      sub: 'a-person',
      aud: AUDIENCE,
      iat: now,
      exp: now + 300,
      practice,
      scope: SCOPES.join(' '),
    };
  };
  return {
    issuer,
    token: (practice, scopes = SCOPES.join(' '), audience = AUDIENCE) =>
      asked(issuer, practice, scopes, audience),
    signed: (payload, header = {}) =>
      new SignJWT(payload)
        .setProtectedHeader({ alg: 'RS256', kid: 'signs', ...header })
        .sign(privateKey, { crit: { 'urn:unknown': true } }),
    publicKey,
    claims,
    close: () => closed(server),
  };
}

function configuration(key: object) {
  return {
    jwks: { keys: [key] },
    ttl: { ClientCredentials: 300 },
    clients: PRACTICES.map((practice) => ({
      client_id: `${practice}-software`,
      client_secret: SECRET,
      grant_types: ['client_credentials'],
      redirect_uris: [],
      response_types: [],
    })),
    features: {
      clientCredentials: { enabled: true },
      devInteractions: { enabled: false },
      resourceIndicators: {
        enabled: true,
        getResourceServerInfo: (_context: unknown, audience: string) => ({
          audience,
          scope: SCOPES.join(' '),
          accessTokenFormat: 'jwt',
          accessTokenTTL: 300,
          jwt: { sign: { alg: 'RS256' } },
        }),
      },
    },
    extraTokenClaims: (_context: unknown, token: { clientId?: string }) => ({
      practice: token.clientId?.replace('-software', ''),
    }),
  } as ConstructorParameters<typeof Provider>[1];
}

async function asked(issuer: string, practice: string, scope: string, resource: string): Promise<string> {
  const answer = await fetch(`${issuer}/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(`${practice}-software:${SECRET}`).toString('base64')}` },
    body: new URLSearchParams({ grant_type: 'client_credentials', scope, resource }),
  });
  const { access_token: token, ...rest } = (await answer.json()) as { access_token?: string };
  if (token === undefined) throw new Error(`the issuer gives no token: ${JSON.stringify(rest)}`);
  return token;
}

async function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
}
