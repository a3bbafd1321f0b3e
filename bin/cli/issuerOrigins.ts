import { issuerDescription } from '../../src/access/issuerDescription.ts';
import type { SignIn } from '../../src/http/apiDependencies.ts';

/** What the page asks of an issuer without leaving: who it is, tokens, and that one is no longer used. */
const ASKED = ['token_endpoint', 'revocation_endpoint'] as const;

/**
 * The origins that the page may ask besides its own: the issuer's, and where that says that its tokens come from. An issuer
 * that cannot be asked now is taken to have all of it at its own address.
 */
export async function issuerOrigins(signIn: SignIn, tell: (message: string) => void): Promise<string[]> {
  if (signIn === 'open' || signIn === 'key' || signIn.clientId === null) return [];
  const { issuer } = signIn;
  const endpoints = await endpointsOf(issuer).catch((error: unknown) => {
    tell(`The issuer ${issuer} does not say where its tokens come from: ${String(error)}.`);
    return [];
  });
  return [...new Set([issuer, ...endpoints].map((address) => new URL(address).origin))];
}

async function endpointsOf(issuer: string): Promise<string[]> {
  const described = await issuerDescription(issuer);
  return ASKED.map((name) => described[name]).filter(
    (each): each is string => typeof each === 'string' && URL.canParse(each),
  );
}
