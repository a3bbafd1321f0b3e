import { session, type SignInWay } from './session.ts';

/**
 * What every question to the API carries. In memory alone: a reload forgets it and the issuer, who still knows the person,
 * gives another.
 */
export interface Credential {
  readonly token: string;
  /** Gets another one without troubling anybody; undefined where that cannot be done. */
  readonly renew: (() => Promise<Credential | undefined>) | undefined;
}

let held: Credential | undefined;
let renewing: Promise<boolean> | undefined;
/** Resolved once it is known whether anybody has to sign in: questions asked before, as the page loads, wait for it. */
const known = Promise.withResolvers<void>();

export function hold(way: SignInWay, credential: Credential): void {
  held = credential;
  session.value = { kind: 'signed-in', way };
}

export function forget(way: SignInWay, why: 'ended' | 'left'): void {
  held = undefined;
  session.value = { kind: 'signed-out', way, why };
}

/** It is known now where signing in stands. */
export function noteKnown(): void {
  known.resolve();
}

/** The headers of a question, or undefined where nobody is signed in who has to be. */
export async function credentials(): Promise<Readonly<Record<string, string>> | undefined> {
  await known.promise;
  if (session.peek().kind === 'open') return {};
  return held === undefined ? undefined : { authorization: `Bearer ${held.token}` };
}

/** The server did not take the credential: true where another one is in its place now. */
export function renewed(): Promise<boolean> {
  renewing ??= renew().finally(() => {
    renewing = undefined;
  });
  return renewing;
}

async function renew(): Promise<boolean> {
  const now = session.peek();
  const next = await held?.renew?.().catch(() => undefined);
  if (now.kind !== 'signed-in') return false;
  if (next === undefined) {
    forget(now.way, 'ended');
    return false;
  }
  held = next;
  return true;
}
