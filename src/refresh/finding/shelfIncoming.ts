import type { Incoming } from './finding.ts';

/** What is asked of the place where release files are kept. */
export interface IncomingShelf {
  list(prefix: string): Promise<readonly { readonly key: string }[]>;
  write(key: string, bytes: Uint8Array): Promise<void>;
}

/** Where the bucket's arrivals that nobody put there by hand lie; the stack gives the finder no other part of it. */
const INCOMING = 'incoming/';

export function shelfIncoming(shelf: IncomingShelf): Incoming {
  return {
    async names() {
      const files = await shelf.list(INCOMING);
      return new Set(files.map(({ key }) => key.slice(INCOMING.length)));
    },
    put: (name, bytes) => shelf.write(INCOMING + name, bytes),
  };
}
