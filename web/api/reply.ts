import type { Problem } from './answers.ts';

/** What became of a question. `away`: nothing answered, so nothing is known; `signed-out`: nobody is signed in who has to be; `dropped`: a newer question took its place. */
export type Reply<T> =
  | { readonly kind: 'answered'; readonly value: T; readonly etag: string | null }
  | { readonly kind: 'refused'; readonly problem: Problem }
  | { readonly kind: 'fault'; readonly requestId: string | null }
  | { readonly kind: 'away' }
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'dropped' };

export type Settled<T> = Exclude<Reply<T>, { kind: 'dropped' }>;
