import type { ComponentChildren } from 'preact';
import { Refused } from '../answer/Refused.tsx';
import type { Live } from '../answer/liveAnswer.ts';
import { hrefOf } from '../router/route.ts';

interface NoPaperProps {
  /** Whether something of the visit is still to be typed. */
  readonly missing: boolean;
  readonly live: Live<unknown>;
  /** What to say of an answer that cannot be printed. */
  readonly children?: ComponentChildren;
}

/** Why there is nothing to print yet, and where to go on. */
export function NoPaper({ missing, live: { state, reply }, children }: NoPaperProps) {
  return (
    <section class="no-paper" aria-label="Nothing to print yet" aria-busy={state !== 'settled'}>
      {missing ? (
        <div class="calm">
          <h2>There is no visit to print yet</h2>
          <p>The paper shows the visit that is typed on the first view: its place, date, payer and codes.</p>
        </div>
      ) : reply === undefined || state !== 'settled' ? (
        <p class="loading">Working it out…</p>
      ) : reply.kind === 'answered' ? (
        children
      ) : (
        <Refused reply={reply} />
      )}
      <p>
        <a href={hrefOf('visit')}>To the visit</a>
      </p>
    </section>
  );
}
