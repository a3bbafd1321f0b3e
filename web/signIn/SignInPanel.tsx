import { session, type IssuerWay, type Session } from './session.ts';
import { KeyForm } from './KeyForm.tsx';

/** Asks to sign in where the server wants it; what is typed stays on the page below. */
export function SignInPanel() {
  const now = session.value;
  if (now.kind !== 'signed-out' || (now.why === 'not-yet' && now.way.kind === 'issuer')) return null;
  const { why, way } = now;
  return (
    <section class="notice care banner sign-in" aria-label="Sign in" role="alert">
      <p>
        <strong>{headline(now)}</strong> {why === 'ended' && 'What you typed is kept.'}
        {typeof why === 'object' && `It did not work: ${why.problem}.`}
      </p>
      {way.kind === 'key' && <KeyForm way={way} />}
      {way.kind === 'issuer' && (
        <button
          type="button"
          class="main"
          onClick={() => {
            void signIn(way, why === 'ended');
          }}
        >
          Sign in
        </button>
      )}
    </section>
  );
}

function headline({ way, why }: Extract<Session, { kind: 'signed-out' }>): string {
  if (why !== 'ended') return 'You are not signed in.';
  return way.kind === 'key' ? 'This access key is not taken, or not any more.' : 'Your sign-in has ended.';
}

async function signIn(way: IssuerWay, beside: boolean): Promise<void> {
  const { leaveForIssuer, signInBeside } = await import('./issuer.ts');
  await (beside ? signInBeside(way) : leaveForIssuer(way));
}
