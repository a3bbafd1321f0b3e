import * as oauth from 'oauth4webapi';
import type { Credential } from './credential.ts';
import type { OnTheWay } from './departure.ts';
import { discovered, insecureWhereLocal, resourceOf, returnAddress } from './provider.ts';
import type { IssuerWay } from './session.ts';

export interface Granted {
  readonly credential: Credential;
  /** Names the session at the issuer, to end it. */
  readonly idToken: string | undefined;
}

/** What the issuer said, checked by the library, for a token; throws where it said no or something else is wrong. */
export async function granted(
  way: IssuerWay,
  parameters: URLSearchParams,
  { state, verifier, nonce }: OnTheWay,
): Promise<Granted> {
  const client = { client_id: way.clientId };
  const issuer = await discovered(way);
  const code = oauth.validateAuthResponse(issuer, client, parameters, state);
  const response = await oauth.authorizationCodeGrantRequest(
    issuer,
    client,
    oauth.None(),
    code,
    returnAddress(),
    verifier,
    { ...insecureWhereLocal(way.issuer), additionalParameters: resourceOf(way) },
  );
  const checked = await oauth.processAuthorizationCodeResponse(issuer, client, response, {
    expectedNonce: nonce,
    requireIdToken: true,
  });
  return { credential: credentialOf(way, checked), idToken: checked.id_token };
}

function credentialOf(
  way: IssuerWay,
  { access_token: token, refresh_token: refresh }: oauth.TokenEndpointResponse,
): Credential {
  return { token, renew: refresh === undefined ? undefined : () => refreshed(way, refresh) };
}

async function refreshed(way: IssuerWay, refresh: string): Promise<Credential> {
  const client = { client_id: way.clientId };
  const issuer = await discovered(way);
  const response = await oauth.refreshTokenGrantRequest(issuer, client, oauth.None(), refresh, {
    ...insecureWhereLocal(way.issuer),
    additionalParameters: resourceOf(way),
  });
  const again = await oauth.processRefreshTokenResponse(issuer, client, response);
  return credentialOf(way, { ...again, refresh_token: again.refresh_token ?? refresh });
}
