import type { ComponentChildren } from 'preact';
import type { Live } from './liveAnswer.ts';
import { Refused } from './Refused.tsx';

interface LookedProps<T> {
  readonly live: Live<T>;
  /** What is still to be given, where nothing was asked. */
  readonly wanted: string;
  readonly children: (value: T) => ComponentChildren;
}

/** An answer of a view: what it shows once it is there, and what stands in its place until then. */
export function Looked<T>({ live: { state, reply }, wanted, children }: LookedProps<T>) {
  if (reply === undefined) return <p class="calm">{state === 'settled' ? wanted : 'One moment…'}</p>;
  if (state === 'overdue') return <p class="loading">Working it out…</p>;
  return (
    <div class={`looked settling ${state === 'settled' ? '' : 'stale'}`} aria-busy={state !== 'settled'}>
      {reply.kind === 'answered' ? children(reply.value) : <Refused reply={reply} />}
    </div>
  );
}
