import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { importFiles } from '../../../src/refresh/importFiles.ts';
import { Inbox, type InboxDependencies } from '../../../src/refresh/inbox/inbox.ts';
import type { InboxEntry } from '../../../src/refresh/inbox/inboxEntry.ts';
import { inboxFolder, type InboxFolder } from '../../../src/refresh/inbox/inboxFolder.ts';
import { openStore, type Store } from '../../../src/store/openStore.ts';
import { directoryOfTest } from '../../store/temporaryDirectory.ts';

export interface OpenedInbox {
  readonly folder: InboxFolder;
  readonly store: Store;
  readonly inbox: Inbox;
  readonly entries: InboxEntry[];
  readonly put: (name: string, content: string | Uint8Array) => Promise<void>;
  /** Two looks: the second sees as arrived what the first saw. */
  readonly settle: () => Promise<void>;
  /** The names in a part of the inbox, folders left out. */
  readonly names: (part: keyof InboxFolder) => Promise<string[]>;
  readonly read: (part: keyof InboxFolder, name: string) => Promise<string>;
  /** The ids of what is published. */
  readonly published: () => Promise<string[]>;
}

/** An inbox in a data directory of its own, with its store; gone when the test ends. */
export async function openedInbox(
  importAll?: (store: Store) => InboxDependencies['importAll'],
): Promise<OpenedInbox> {
  const path = await directoryOfTest();
  const store = await openStore({ dataDirectory: path });
  onTestFinished(() => store.close());
  const folder = await inboxFolder(path);
  const entries: InboxEntry[] = [];
  const inbox = new Inbox({
    folder,
    importAll: importAll?.(store) ?? ((files) => importFiles(files, {}, store.schedule)),
    log: (entry) => void entries.push(entry),
  });
  return {
    folder,
    store,
    inbox,
    entries,
    put: (name, content) => writeFile(join(folder.arriving, name), content),
    async settle() {
      await inbox.look();
      await inbox.look();
    },
    async names(part) {
      const found = await readdir(folder[part], { withFileTypes: true });
      return found.flatMap((entry) => (entry.isDirectory() ? [] : [entry.name])).sort();
    },
    read: (part, name) => readFile(join(folder[part], name), 'utf8'),
    published: async () => (await store.schedule.readCalendar()).entries.map(({ id }) => id),
  };
}
