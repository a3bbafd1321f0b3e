import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Logger } from '@aws-lambda-powertools/logger';
import type { CloudFormationCustomResourceEvent } from 'aws-lambda';
import { configured, pageConfiguration } from '../src/store/configuration.ts';
import { pageShelf, type PageShelf } from '../src/store/files/pageShelf.ts';
import { answerDeployment, type DeploymentOutcome } from './deployed/answerDeployment.ts';
import { mediaTypeOf } from './deployed/mediaTypeOf.ts';

export interface PublishDependencies {
  /** The folder that holds the page. */
  readonly folder: string;
  readonly shelf: PageShelf;
  readonly answer: typeof answerDeployment;
  readonly log: (entry: { code: string; [more: string]: unknown }) => void;
}

/** A name with a hash of the content never means anything else; `index.html` names them and is asked for again. */
const FOR_GOOD = 'public, max-age=31536000, immutable';
const ASK_AGAIN = 'no-cache';

/**
 * Puts the page into its bucket while the stack is deployed, the document last: who loads it meanwhile gets the old page or
 * the new one. What older documents name stays, for those who have them open. Deleting the stack deletes nothing here.
 */
export function publishHandler({ folder, shelf, answer, log }: PublishDependencies) {
  return async (event: CloudFormationCustomResourceEvent): Promise<void> => {
    const outcome = await attempt(async () => {
      const files = event.RequestType === 'Delete' ? [] : await publish(folder, shelf);
      log({ code: 'page-published', request: event.RequestType, files });
    });
    if (!outcome.ok) log({ code: 'page-failed', request: event.RequestType, reason: outcome.reason });
    await answer(event, outcome);
  };
}

async function attempt(work: () => Promise<void>): Promise<DeploymentOutcome> {
  try {
    await work();
    return { ok: true };
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
}

async function publish(folder: string, shelf: PageShelf): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length).split(sep).join('/'))
    .sort((a, b) => Number(isDocument(a)) - Number(isDocument(b)) || (a < b ? -1 : 1));
  if (!names.some(isDocument))
    throw new Error('The page has no index.html; it was bundled without the page.');
  for (const name of names) {
    await shelf.put(name, await readFile(join(folder, name)), {
      mediaType: mediaTypeOf(name),
      cacheControl: isDocument(name) ? ASK_AGAIN : FOR_GOOD,
    });
  }
  return names;
}

const isDocument = (name: string) => name.endsWith('.html');

const logger = new Logger({ serviceName: 'allowable-page' });

export const handler = publishHandler({
  folder: fileURLToPath(new URL('../web/', import.meta.url)),
  shelf: pageShelf(configured(pageConfiguration(process.env)).pageBucketName),
  answer: answerDeployment,
  log: (entry) =>
    entry.code === 'page-failed' ? logger.error(entry.code, entry) : logger.info(entry.code, entry),
});
