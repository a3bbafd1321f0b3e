import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose';

const PATIENCE_MILLISECONDS = 3_000;
const MOST_BYTES = 100_000;

/**
 * The issuer's public keys, found by its own description (OpenID Connect Discovery 1.0 s.4), kept for ten minutes and asked for again
 * where a token names one that is not among them, at most twice a minute. A description that could not be had is asked for again by
 * the next token.
 */
export function issuerKeys(issuer: string): JWTVerifyGetKey {
  let found: Promise<JWTVerifyGetKey> | undefined;
  return async (header, token) => {
    found ??= discover(issuer).catch((error: unknown) => {
      found = undefined;
      throw error;
    });
    return (await found)(header, token);
  };
}

async function discover(issuer: string): Promise<JWTVerifyGetKey> {
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const answer = await fetch(address, {
    redirect: 'error',
    signal: AbortSignal.timeout(PATIENCE_MILLISECONDS),
  });
  const text = answer.ok ? await answer.text() : '';
  if (text === '' || text.length > MOST_BYTES) throw new Error(`${address} answers ${answer.status}`);
  const { issuer: named, jwks_uri: keys } = JSON.parse(text) as Record<string, unknown>;
  if (named !== issuer) throw new Error(`${address} describes another issuer`);
  if (typeof keys !== 'string') throw new Error(`${address} does not say where the keys are`);
  const place = new URL(keys);
  if (place.protocol !== 'https:' && place.protocol !== new URL(issuer).protocol) {
    throw new Error(`${address} would have the keys fetched in the open`);
  }
  return createRemoteJWKSet(place, { timeoutDuration: PATIENCE_MILLISECONDS });
}
