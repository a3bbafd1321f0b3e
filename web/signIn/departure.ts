import * as oauth from 'oauth4webapi';
import { discovered, resourceOf, returnAddress } from './provider.ts';
import type { IssuerWay } from './session.ts';

/** What has to be known again when somebody comes back from the issuer; never a token. */
export interface OnTheWay {
  readonly verifier: string;
  readonly state: string;
  readonly nonce: string;
  readonly hash: string;
}

/** Where to send somebody to sign in: authorization code with PKCE. */
export async function departure(way: IssuerWay, prefix: string) {
  const { authorization_endpoint: endpoint, scopes_supported: supported } = await discovered(way);
  if (endpoint === undefined) throw new Error('the issuer has no address to sign in at');
  const onTheWay: OnTheWay = {
    verifier: oauth.generateRandomCodeVerifier(),
    state: prefix + oauth.generateRandomState(),
    nonce: oauth.generateRandomNonce(),
    hash: location.hash,
  };
  const further = supported?.includes('offline_access') === true ? ['offline_access'] : [];
  const address = new URL(endpoint);
  const parameters = {
    client_id: way.clientId,
    redirect_uri: returnAddress(),
    response_type: 'code',
    scope: [...way.scopes, ...further].join(' '),
    code_challenge: await oauth.calculatePKCECodeChallenge(onTheWay.verifier),
    code_challenge_method: 'S256',
    state: onTheWay.state,
    nonce: onTheWay.nonce,
    ...resourceOf(way),
  };
  for (const [name, value] of Object.entries(parameters)) address.searchParams.set(name, value);
  return { address, onTheWay };
}
