import { noteAway, returns } from '../api/connection.ts';
import { noteKnown } from './credential.ts';
import { session, type SignInWay } from './session.ts';

/**
 * Finds out how the server wants people to sign in. A server that does not answer is asked again until it does: nothing can
 * be asked before. One that has no such question asks nobody.
 */
export function beginSession(): void {
  void looked().then(noteKnown);
}

async function looked(): Promise<void> {
  const way = await wayOf();
  if (way.kind === 'open') {
    session.value = { kind: 'open' };
    return;
  }
  session.value = { kind: 'signed-out', way, why: 'not-yet' };
  if (way.kind !== 'issuer') return;
  const { arrive } = await import('./issuer.ts');
  await arrive(way);
}

async function wayOf(): Promise<SignInWay> {
  for (;;) {
    try {
      const response = await fetch('/v1/sign-in', { cache: 'no-store' });
      if (response.ok) return (await response.json()) as SignInWay;
      if (response.status === 404) return { kind: 'open' };
    } catch {
      // Told below, like any other answer that is none.
    }
    noteAway();
    await back();
  }
}

function back(): Promise<void> {
  const before = returns.peek();
  return new Promise((resolve) => {
    const stop = returns.subscribe((now) => {
      if (now === before) return;
      resolve();
      queueMicrotask(() => {
        stop();
      });
    });
  });
}
