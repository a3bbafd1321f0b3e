import { useState } from 'preact/hooks';
import { ask, type Question } from '../api/ask.ts';
import type { Settled } from '../api/reply.ts';

export interface Change<T> {
  /** What became of it; undefined before it was sent, and again after `clear`. */
  readonly reply: Settled<T> | undefined;
  readonly busy: boolean;
  readonly send: (path: string, question: Question) => Promise<Settled<T> | undefined>;
  readonly clear: () => void;
}

/** Something that is sent once, when a person says so. */
export function useChange<T>(): Change<T> {
  const [reply, setReply] = useState<Settled<T> | undefined>(undefined);
  const [busy, setBusy] = useState(false);
  return {
    reply,
    busy,
    send: async (path, question) => {
      setBusy(true);
      const answer = await ask<T>(path, question);
      setBusy(false);
      if (answer.kind === 'dropped') return undefined;
      setReply(answer);
      return answer;
    },
    clear: () => {
      setReply(undefined);
    },
  };
}

/** The condition under which a change is made: that what is stored is still what was looked at; `"0"` is nothing at all. */
export function onlyIf(etag: string | null): Readonly<Record<string, string>> {
  return etag === null || etag === '"0"' ? { 'if-none-match': '*' } : { 'if-match': etag };
}
