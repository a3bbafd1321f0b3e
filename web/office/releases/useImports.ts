import { useEffect, useState } from 'preact/hooks';
import type { ImportsAnswer } from '../../api/answers.ts';
import { ask } from '../../api/ask.ts';
import type { Settled } from '../../api/reply.ts';

const WHILE_RUNNING = 700;
const AT_REST = 5_000;

/** What the server's inbox is doing, asked again and again for as long as it is looked at. `onEnded` is told when something ended. */
export function useImports(onEnded: () => void): {
  readonly reply: Settled<ImportsAnswer> | undefined;
  readonly refresh: () => void;
} {
  const [reply, setReply] = useState<Settled<ImportsAnswer> | undefined>(undefined);
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    let pause: ReturnType<typeof setTimeout> | undefined;
    const dropped = new AbortController();
    let wasRunning = true;
    const look = async () => {
      const answer = await ask<ImportsAnswer>('/v1/imports', { signal: dropped.signal });
      if (answer.kind === 'dropped' || dropped.signal.aborted) return;
      setReply(answer);
      const running = answer.kind === 'answered' && answer.value.imports.some(isRunning);
      if (wasRunning && !running) onEnded();
      wasRunning = running;
      pause = setTimeout(() => void look(), running ? WHILE_RUNNING : AT_REST);
    };
    void look();
    return () => {
      dropped.abort();
      clearTimeout(pause);
    };
  }, [asked]);
  return {
    reply,
    refresh: () => {
      setAsked((count) => count + 1);
    },
  };
}

export function isRunning({ state }: ImportsAnswer['imports'][number]): boolean {
  return state === 'arrived' || state === 'running';
}
