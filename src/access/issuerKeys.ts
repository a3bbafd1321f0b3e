import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose';
import { issuerDescription } from './issuerDescription.ts';

const PATIENCE_MILLISECONDS = 3_000;

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
  const { jwks_uri: keys } = await issuerDescription(issuer);
  if (typeof keys !== 'string') throw new Error(`${issuer} does not say where its keys are`);
  const place = new URL(keys);
  if (place.protocol !== 'https:' && place.protocol !== new URL(issuer).protocol) {
    throw new Error(`${issuer} would have its keys fetched in the open`);
  }
  return createRemoteJWKSet(place, { timeoutDuration: PATIENCE_MILLISECONDS });
}
