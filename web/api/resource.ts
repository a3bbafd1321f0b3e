import { effect, signal, type ReadonlySignal } from '@preact/signals';
import { ask } from './ask.ts';
import { returns } from './connection.ts';
import type { Settled } from './reply.ts';

export interface Resource<T> {
  /** Undefined until it was answered for the first time. */
  readonly reply: ReadonlySignal<Settled<T> | undefined>;
  /** The answer, where there is one. */
  readonly value: () => T | undefined;
  /** Asks again, after something was changed. */
  readonly refresh: () => void;
}

/** Something the API lists, asked for once it is needed, and again when the address changes or the server came back. */
export function resource<T>(address: () => string | null): Resource<T> {
  const reply = signal<Settled<T> | undefined>(undefined);
  const asked = signal(0);
  effect(() => {
    const path = address();
    void asked.value;
    void returns.value;
    if (path === null) return undefined;
    const dropped = new AbortController();
    void ask<T>(path, { signal: dropped.signal }).then((answer) => {
      if (answer.kind !== 'dropped' && !dropped.signal.aborted) reply.value = answer;
    });
    return () => {
      dropped.abort();
    };
  });
  return {
    reply,
    value: () => (reply.value?.kind === 'answered' ? reply.value.value : undefined),
    refresh: () => {
      asked.value = asked.peek() + 1;
    },
  };
}
