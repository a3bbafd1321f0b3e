import { resolve } from 'node:path';
import { importFiles } from '../../src/refresh/importFiles.ts';
import type { InboxEntry } from '../../src/refresh/inbox/inboxEntry.ts';
import { inboxFolder } from '../../src/refresh/inbox/inboxFolder.ts';
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

/** Watches the inbox of the data directory, where there is one: files that are put there are imported and put away. */
export async function watchLocalInbox(
  call: Call,
  schedule: ScheduleStore,
): Promise<WatchedInbox | undefined> {
  const dataDirectory = localDataDirectory(call);
  if (dataDirectory === undefined) return undefined;
  const folder = await inboxFolder(dataDirectory);
  const importAll = (files: Parameters<typeof importFiles>[0]) => importFiles(files, {}, schedule);
  const watched = watchInbox({ folder, importAll, log: logEntry });
  call.tell(`Files put into ${folder.arriving} are imported.`);
  return watched;
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
