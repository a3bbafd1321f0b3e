import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import { inboxOf } from '../../../bin/cli/localInbox.ts';
import { importFiles } from '../../../src/refresh/importFiles.ts';
import { ImportBoard } from '../../../src/refresh/inbox/importBoard.ts';
import { desk, type Desk } from '../desk.ts';

export interface OfficeDesk extends Desk {
  /** Imports a file as the command does, and answers the id of what it held. */
  readonly imported: (name: string, bytes: Uint8Array) => Promise<string>;
  /** Begins an import that stands still in the middle of writing until it is let go. */
  readonly held: (name: string, bytes: Uint8Array) => { readonly letGo: () => Promise<void> };
}

/** The desk with an inbox that is watched, as `serve` has one. */
export async function officeDesk(): Promise<OfficeDesk> {
  const directory = await mkdtemp(join(tmpdir(), 'allowable-office-'));
  const quiet = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  let stop = () => Promise.resolve();
  let letGo = () => {};
  const gate = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const slow = new ImportBoard(async (files, report) => {
    report({ phase: 'writing', of: 'a release', done: 8_400, total: 19_465 });
    await gate;
    return importFiles(files, {}, here.server.store.schedule, report);
  });
  const here = await desk(async ({ schedule }) => {
    const inbox = await inboxOf(directory, schedule, () => {});
    const watched = inbox.watch(50);
    stop = () => watched.stop();
    return { inbox: { ...inbox, list: () => [...slow.list(), ...inbox.list()] } };
  });
  return {
    ...here,
    imported: async (name, bytes) => {
      const outcome = await importFiles([{ name, bytes }], {}, here.server.store.schedule);
      if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems[0]));
      return outcome.imported[0]?.id ?? '';
    },
    held: (name, bytes) => {
      const outcome = slow.importAll([{ name, bytes }]);
      return {
        letGo: async () => {
          letGo();
          const ended = await outcome;
          const ids = ended.ok ? ended.imported.map(({ id }) => id) : [];
          slow.concluded({ code: 'inbox-imported', file: name, ids });
        },
      };
    },
    close: async () => {
      await stop();
      await here.close();
      quiet.mockRestore();
      await rm(directory, { recursive: true });
    },
  };
}
