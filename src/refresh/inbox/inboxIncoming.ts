import { readdir } from 'node:fs/promises';
import type { Incoming } from '../finding/finding.ts';
import type { InboxFolder } from './inboxFolder.ts';
import { writeWhole } from './putAway.ts';

/** The inbox as the place for what the finder finds: what is in it, and what has been put away. */
export function inboxIncoming({ arriving, imported, refused }: InboxFolder): Incoming {
  return {
    async names() {
      const names = await Promise.all([arriving, imported, refused].map((folder) => readdir(folder)));
      return new Set(names.flat());
    },
    put: (name, bytes) => writeWhole(arriving, name, bytes),
  };
}
