import { useEffect } from 'preact/hooks';
import type { Estimate } from '../api/answers.ts';
import { announce } from '../shell/Announcer.tsx';
import { hrefOf } from '../router/route.ts';
import { payerName } from '../state/lists.ts';
import { visit } from '../state/visit.ts';
import { AnswerLines } from './AnswerLines.tsx';
import { Assumptions } from './Assumptions.tsx';
import { Basis } from './Basis.tsx';
import { Due } from './Due.tsx';
import { DueBar } from './DueBar.tsx';
import { NeedsReview } from './NeedsReview.tsx';
import { NotYet } from './NotYet.tsx';
import { Refused } from './Refused.tsx';
import { liveEstimate, missing } from './liveEstimate.ts';
import { spoken } from './spoken.ts';

/** The answer to what stands on the left: a number, or what is missing for one. */
export function AnswerPanel() {
  const { state, reply } = liveEstimate.value;
  useEffect(() => {
    if (state !== 'settled') return undefined;
    // Said once the hands rest, not at every letter.
    const pause = setTimeout(() => {
      if (reply?.kind === 'answered') announce(spoken(reply.value, payerName(visit.peek().payer)));
    }, 700);
    return () => {
      clearTimeout(pause);
    };
  }, [state, reply]);
  const settled = state === 'settled';
  return (
    <section class="answer" aria-label="Answer" aria-busy={!settled}>
      <div class={`settling ${settled ? '' : 'stale'}`}>
        {missing.value.length > 0 ? (
          <NotYet missing={missing.value} />
        ) : state === 'overdue' || reply === undefined ? (
          <p class="loading">Working it out…</p>
        ) : reply.kind === 'answered' ? (
          <Answered estimate={reply.value} />
        ) : (
          <Refused reply={reply} />
        )}
      </div>
      <DueBar />
    </section>
  );
}

function Answered({ estimate }: { estimate: Estimate }) {
  return (
    <>
      {estimate.status === 'priced' ? <Due totals={estimate.totals} /> : <NeedsReview estimate={estimate} />}
      <AnswerLines lines={estimate.lines} />
      <Assumptions assumptions={estimate.assumptions} />
      {estimate.status === 'priced' && (
        <p class="small">
          <a href={hrefOf('paper')}>Print it for the patient</a>
        </p>
      )}
      <Basis basis={estimate.basis} />
    </>
  );
}
