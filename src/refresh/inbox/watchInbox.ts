import { setTimeout as pause } from 'node:timers/promises';
import { Inbox, type InboxDependencies } from './inbox.ts';

/** How long it is between two looks; a file must lie unchanged for one of these. */
export const LOOK_MILLISECONDS = 2_000;

/** How much longer after a look that failed, as where the folder was taken away. */
const AFTER_A_FAULT = 30;

export interface WatchedInbox {
  /** Ends the watch; what is being imported is finished first. */
  stop(): Promise<void>;
}

/**
 * Looks into the inbox again and again. Looking, rather than asking the system to be told, works on every file system,
 * network drives included, and needs to see a file twice in any case.
 */
export function watchInbox(
  dependencies: InboxDependencies,
  interval: number = LOOK_MILLISECONDS,
): WatchedInbox {
  const inbox = new Inbox(dependencies);
  const stopping = new AbortController();
  const { signal } = stopping;
  const watching = (async () => {
    while (!signal.aborted) {
      const failed = await inbox.look().then(
        () => false,
        (error: unknown) => {
          dependencies.log({ code: 'inbox-fault', file: null, error });
          return true;
        },
      );
      await pause(failed ? interval * AFTER_A_FAULT : interval, undefined, { signal }).catch(() => {});
    }
  })();
  return {
    async stop() {
      stopping.abort();
      await watching;
    },
  };
}
