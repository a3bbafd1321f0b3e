import { AuthorizationResponseError } from 'oauth4webapi';
import { returns } from '../api/connection.ts';
import { BESIDE, CHANNEL } from './beside.ts';
import { hold } from './credential.ts';
import { departure, type OnTheWay } from './departure.ts';
import { granted } from './grants.ts';
import { discovered, returnAddress } from './provider.ts';
import { session, type IssuerWay } from './session.ts';

/**
 * Authorization code with PKCE at the server's issuer. What has to outlive the way there and back (the verifier, never a
 * token) is in the tab's storage until it is used once.
 */
const ON_THE_WAY = 'allowable.on-the-way';
const SIGNED_OUT = 'allowable.signed-out';

/** The page opens: back from the issuer, or on its way there, or left signed out by choice. */
export async function arrive(way: IssuerWay): Promise<void> {
  const parameters = new URLSearchParams(location.search);
  const stored = sessionStorage.getItem(ON_THE_WAY);
  sessionStorage.removeItem(ON_THE_WAY);
  if (parameters.has('state') && stored !== null) {
    const onTheWay = JSON.parse(stored) as OnTheWay;
    history.replaceState(null, '', `/${onTheWay.hash}`);
    await settle(way, parameters, onTheWay);
  } else if (sessionStorage.getItem(SIGNED_OUT) === null) {
    await leaveForIssuer(way);
  } else {
    session.value = { kind: 'signed-out', way, why: 'left' };
  }
}

/** Goes to the issuer in this window. The visit that is typed waits in the tab. */
export async function leaveForIssuer(way: IssuerWay): Promise<void> {
  try {
    sessionStorage.removeItem(SIGNED_OUT);
    const { address, onTheWay } = await departure(way, '');
    sessionStorage.setItem(ON_THE_WAY, JSON.stringify(onTheWay));
    location.assign(address);
    // Nothing more happens here: the page is about to be left.
    await new Promise(() => undefined);
  } catch (error) {
    failed(way, error);
  }
}

/** Signs in again in a window beside the page, so that nothing typed is lost, not even what is kept nowhere. */
export async function signInBeside(way: IssuerWay): Promise<void> {
  // Opened before anything is waited for: a browser lets only a press of a button open a window.
  const beside = window.open('', '_blank', 'width=480,height=640');
  if (beside === null) return leaveForIssuer(way);
  const channel = new BroadcastChannel(CHANNEL);
  try {
    const { address, onTheWay } = await departure(way, BESIDE);
    beside.location.href = address.href;
    const search = await new Promise<string>((resolve) => {
      channel.addEventListener('message', ({ data }) => {
        if (typeof data === 'string' && new URLSearchParams(data).get('state') === onTheWay.state)
          resolve(data);
      });
    });
    await settle(way, new URLSearchParams(search), onTheWay);
  } catch (error) {
    failed(way, error);
  } finally {
    channel.close();
  }
}

/** Forgets everything typed and the token, and ends the session at the issuer where it can be ended. */
export async function signOut(way: IssuerWay): Promise<void> {
  sessionStorage.clear();
  sessionStorage.setItem(SIGNED_OUT, 'yes');
  const server = await discovered(way).catch(() => undefined);
  const end = server?.end_session_endpoint;
  if (end === undefined) {
    location.reload();
    return;
  }
  const address = new URL(end);
  address.searchParams.set('client_id', way.clientId);
  address.searchParams.set('post_logout_redirect_uri', returnAddress());
  if (idToken !== undefined) address.searchParams.set('id_token_hint', idToken);
  location.assign(address);
}

/** Names the session at the issuer; in memory alone, like the token. */
let idToken: string | undefined;

/** Back from the issuer: its code for a token, or what went wrong. */
async function settle(way: IssuerWay, parameters: URLSearchParams, onTheWay: OnTheWay): Promise<void> {
  try {
    const { credential, idToken: named } = await granted(way, parameters, onTheWay);
    idToken = named;
    hold(way, credential);
    returns.value = returns.peek() + 1;
  } catch (error) {
    failed(way, error);
  }
}

function failed(way: IssuerWay, error: unknown): void {
  const problem =
    error instanceof AuthorizationResponseError
      ? (error.error_description ?? error.error)
      : 'who signs people in does not answer as it should';
  session.value = { kind: 'signed-out', way, why: { problem } };
}
