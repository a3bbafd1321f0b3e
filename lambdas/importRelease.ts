import { Logger } from '@aws-lambda-powertools/logger';
import type { EventBridgeEvent } from 'aws-lambda';
import { inputSizeProblem } from '../src/refresh/inputFile.ts';
import { importFiles, type ImportOutcome } from '../src/refresh/importFiles.ts';
import type { ScheduleStore } from '../src/schedule/ports.ts';
import { configured, storeConfiguration } from '../src/store/configuration.ts';
import { openDeployedStore } from '../src/store/deployedStore.ts';
import type { FileShelf } from '../src/store/files/fileShelf.ts';
import { s3Shelf } from '../src/store/files/s3Shelf.ts';
import { noticesConfiguration } from '../src/store/notices/noticesConfiguration.ts';
import { snsNotices } from '../src/store/notices/snsNotices.ts';
import { telling } from './deployed/telling.ts';

/** What S3 tells EventBridge of an object that arrived. */
export type ObjectCreated = EventBridgeEvent<
  'Object Created',
  {
    readonly bucket: { readonly name: string };
    readonly object: { readonly key: string; readonly size: number };
  }
>;

export interface ImportDependencies {
  readonly schedule: ScheduleStore;
  readonly files: FileShelf;
  readonly log: (entry: { code: string; key: string; [more: string]: unknown }) => void;
}

/** The file that an event named is not there: it was removed again, or the event names another bucket's. */
export class FileGone extends Error {}

/** How many problems of a refused file, or parts of it that were left, are logged; the rest are counted. */
const PROBLEMS_LOGGED = 20;

/**
 * Imports and publishes the file that arrived. A refused file is an answer, not a failure: trying it again would refuse it
 * again. Whatever is thrown is tried again by Lambda and then kept in the dead-letter queue with the event.
 */
export function importHandler({ schedule, files, log }: ImportDependencies) {
  return async (event: ObjectCreated): Promise<ImportOutcome> => {
    const { key, size } = event.detail.object;
    const outcome = await imported(key, size, { schedule, files });
    if (outcome.ok) {
      log({
        code: 'release-imported',
        key,
        imported: outcome.imported.map(({ id, dataset, result, rows, release }) => ({
          id,
          dataset,
          result,
          rows,
          counts: release?.counts,
        })),
        setAside: outcome.setAside.slice(0, PROBLEMS_LOGGED),
      });
    } else {
      log({
        code: 'release-refused',
        key,
        total: outcome.total,
        problems: outcome.problems.slice(0, PROBLEMS_LOGGED),
      });
    }
    return outcome;
  };
}

/** A file too large for the function's memory is not even read. */
async function imported(
  key: string,
  size: number,
  { schedule, files }: Pick<ImportDependencies, 'schedule' | 'files'>,
): Promise<ImportOutcome> {
  const name = key.split('/').at(-1) ?? key;
  const problem = inputSizeProblem(name, size);
  if (problem) return { ok: false, problems: [problem], total: 1 };
  const bytes = await files.read(key);
  if (!bytes) throw new FileGone(`there is no file ${key}`);
  return importFiles([{ name, bytes }], {}, schedule);
}

const logger = new Logger({ serviceName: 'allowable-import' });
const configuration = configured(storeConfiguration(process.env));
const { topicArn } = configured(noticesConfiguration(process.env));
const log: ImportDependencies['log'] = (entry) =>
  entry.code === 'release-imported' ? logger.info(entry.code, entry) : logger.error(entry.code, entry);

const importRelease = importHandler({
  schedule: (await openDeployedStore(configuration)).schedule,
  files: s3Shelf(configuration.bucketName),
  log,
});

export const handler = topicArn
  ? telling(importRelease, { notices: snsNotices(topicArn), log })
  : importRelease;
