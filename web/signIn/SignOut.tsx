import { forget } from './credential.ts';
import { session } from './session.ts';

/** Shown to whoever is signed in; where nobody has to, there is nothing to sign out of. */
export function SignOut() {
  const now = session.value;
  if (now.kind !== 'signed-in') return null;
  const { way } = now;
  return (
    <button
      type="button"
      class="plain"
      onClick={() => {
        if (way.kind === 'issuer') void import('./issuer.ts').then(({ signOut }) => signOut(way));
        else {
          sessionStorage.clear();
          forget(way, 'left');
          location.reload();
        }
      }}
    >
      Sign out
    </button>
  );
}
