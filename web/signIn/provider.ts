import * as oauth from 'oauth4webapi';
import type { IssuerWay } from './session.ts';

/** What the issuer says of itself, asked for once. */
let server: Promise<oauth.AuthorizationServer> | undefined;

export function discovered({ issuer }: IssuerWay): Promise<oauth.AuthorizationServer> {
  const address = new URL(issuer);
  server ??= oauth
    .discoveryRequest(address, insecureWhereLocal(issuer))
    .then((response) => oauth.processDiscoveryResponse(address, response));
  server.catch(() => {
    server = undefined;
  });
  return server;
}

/** Whom the token is for, where the issuer is to be told. */
export function resourceOf({ resource }: IssuerWay): Record<string, string> {
  return resource === null ? {} : { resource };
}

/** Where the issuer sends people back to. */
export function returnAddress(): string {
  return `${location.origin}/`;
}

/** The library refuses http; an issuer on this very machine may speak it. */
export function insecureWhereLocal(issuer: string) {
  return { [oauth.allowInsecureRequests]: new URL(issuer).protocol === 'http:' };
}
