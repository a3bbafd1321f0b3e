import { effect, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { ask, type Question } from '../api/ask.ts';
import { returns } from '../api/connection.ts';
import type { Settled } from '../api/reply.ts';

/**
 * An answer that follows what is typed. `settled`: it is the answer to what stands there now; `waiting`: it answers something
 * older and may not be read as a number any more; `overdue`: it is not to be seen at all.
 */
export interface Live<T> {
  readonly state: 'settled' | 'waiting' | 'overdue';
  readonly reply: Settled<T> | undefined;
}

export interface LiveQuestion {
  readonly path: string;
  readonly json: unknown;
}

/** How long a pause in typing is; shorter, and every letter would be asked about. */
const PAUSE_MILLISECONDS = 60;
/** After so long the older answer is taken away, not only dimmed. */
const OVERDUE_MILLISECONDS = 500;

/** Before anything was asked. */
export function notAsked<T>(): Signal<Live<T>> {
  return signal<Live<T>>({ state: 'settled', reply: undefined });
}

/**
 * Asks whenever the question changes, and when the server came back, until the answer is called. An answer that comes after
 * the question changed again is dropped, whatever order answers arrive in.
 */
export function follow<T>(live: Signal<Live<T>>, question: () => LiveQuestion | null): () => void {
  let asked = '';
  return effect(() => {
    void returns.value;
    const next = question();
    if (next === null) {
      asked = '';
      live.value = { state: 'settled', reply: undefined };
      return undefined;
    }
    const body = JSON.stringify(next);
    if (body !== asked) live.value = { ...live.peek(), state: 'waiting' };
    asked = body;
    return asking<T>(next, (shown) => {
      live.value = shown(live.peek());
    });
  });
}

/** An answer that is followed for as long as the page is open. */
export function liveAnswer<T>(question: () => LiveQuestion | null): ReadonlySignal<Live<T>> {
  const live = notAsked<T>();
  follow(live, question);
  return live;
}

type Show<T> = (shown: (before: Live<T>) => Live<T>) => void;

/** Asks after a pause; the answer takes the question back. */
function asking<T>({ path, json }: LiveQuestion, show: Show<T>): () => void {
  const dropped = new AbortController();
  const question: Question = { method: 'POST', json, signal: dropped.signal };
  const pause = setTimeout(() => {
    void ask<T>(path, question).then((reply) => {
      clearTimeout(overdue);
      if (reply.kind !== 'dropped' && !dropped.signal.aborted) show(() => ({ state: 'settled', reply }));
    });
  }, PAUSE_MILLISECONDS);
  const overdue = setTimeout(() => {
    show((before) => ({ ...before, state: 'overdue' }));
  }, OVERDUE_MILLISECONDS);
  return () => {
    clearTimeout(pause);
    clearTimeout(overdue);
    dropped.abort();
  };
}
