import { resolve } from 'node:path';
import type { ServerInbox } from '../../src/answers/imports/imports.ts';
import { importFiles } from '../../src/refresh/importFiles.ts';
import { ImportBoard } from '../../src/refresh/inbox/importBoard.ts';
import type { InboxEntry } from '../../src/refresh/inbox/inboxEntry.ts';
import { inboxFolder } from '../../src/refresh/inbox/inboxFolder.ts';
import { inboxIncoming } from '../../src/refresh/inbox/inboxIncoming.ts';
import { watchInbox, type WatchedInbox } from '../../src/refresh/inbox/watchInbox.ts';
import type { ScheduleStore } from '../../src/schedule/ports.ts';
import { namesDeployedStore } from '../../src/store/configuration.ts';
import type { Call } from './command.ts';

/** The data directory that a command works on; undefined where the environment names a store elsewhere. */
export function localDataDirectory(
  call: Call,
  environment: NodeJS.ProcessEnv = process.env,
): string | undefined {
  const isElsewhere = namesDeployedStore(environment) || Boolean(environment['AWS_ENDPOINT_URL_DYNAMODB']);
  return isElsewhere ? undefined : resolve(call.option('data') ?? '.');
}

/** The inbox of a data directory: it is filled and looked at by whoever asks the server, and emptied once it is watched. */
export interface LocalInbox extends ServerInbox {
  /** Files that are put there are imported and put away. `interval` is in milliseconds. */
  watch(interval?: number): WatchedInbox;
}

/** The inbox of the data directory, where there is one. */
export async function localInbox(call: Call, schedule: ScheduleStore): Promise<LocalInbox | undefined> {
  const dataDirectory = localDataDirectory(call);
  return dataDirectory === undefined ? undefined : inboxOf(dataDirectory, schedule, call.tell);
}

export async function inboxOf(
  dataDirectory: string,
  schedule: ScheduleStore,
  tell: Call['tell'],
): Promise<LocalInbox> {
  const folder = await inboxFolder(dataDirectory);
  const board = new ImportBoard((files, report) => importFiles(files, {}, schedule, report));
  const log = (entry: InboxEntry) => {
    board.concluded(entry);
    logEntry(entry);
  };
  return {
    list: () => board.list(),
    take: async (name, bytes) => {
      board.arrived(name);
      await inboxIncoming(folder).put(name, bytes);
    },
    watch: (interval) => {
      tell(`Files put into ${folder.arriving} are imported.`);
      return watchInbox({ folder, importAll: (files) => board.importAll(files), log }, interval);
    },
  };
}

const LEVELS = {
  'inbox-imported': 'INFO',
  'inbox-waiting': 'INFO',
  'inbox-staged': 'WARN',
  'inbox-refused': 'ERROR',
  'inbox-fault': 'ERROR',
} as const satisfies Record<InboxEntry['code'], string>;

function logEntry(entry: InboxEntry): void {
  const told = entry.code === 'inbox-fault' ? { ...entry, error: faultText(entry.error) } : entry;
  process.stderr.write(`${JSON.stringify({ level: LEVELS[entry.code], ...told })}\n`);
}

function faultText(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
