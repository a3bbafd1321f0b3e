import { useEffect, useState } from 'preact/hooks';
import { ask } from '../api/ask.ts';
import { returns } from '../api/connection.ts';
import type { Settled } from '../api/reply.ts';

export interface Asked<T> {
  /** Undefined until it was answered for the first time. */
  readonly reply: Settled<T> | undefined;
  /** Asks again, after something was changed. */
  readonly refresh: () => void;
}

/** What stands at an address, for as long as a component shows it; asked for again when the server came back. Null: nothing is asked. */
export function useDocument<T>(path: string | null): Asked<T> {
  const [answered, setAnswered] = useState<{ path: string; reply: Settled<T> } | null>(null);
  const [asked, setAsked] = useState(0);
  const back = returns.value;
  useEffect(() => {
    if (path === null) return undefined;
    const dropped = new AbortController();
    void ask<T>(path, { signal: dropped.signal }).then((reply) => {
      if (reply.kind !== 'dropped' && !dropped.signal.aborted) setAnswered({ path, reply });
    });
    return () => {
      dropped.abort();
    };
  }, [path, asked, back]);
  return {
    // What stood at another address is not shown as what stands at this one.
    reply: answered?.path === path ? answered.reply : undefined,
    refresh: () => {
      setAsked((count) => count + 1);
    },
  };
}
