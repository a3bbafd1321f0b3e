import { Logger } from '@aws-lambda-powertools/logger';
import { readFinderText, type FinderSettings } from '../src/refresh/finding/finderSettings.ts';
import type { FindingReport, Incoming } from '../src/refresh/finding/finding.ts';
import { findReleases } from '../src/refresh/finding/findReleases.ts';
import { shelfIncoming } from '../src/refresh/finding/shelfIncoming.ts';
import { configured, filesConfiguration } from '../src/store/configuration.ts';
import { s3Shelf } from '../src/store/files/s3Shelf.ts';

export interface FinderDependencies {
  readonly settings: FinderSettings;
  readonly incoming: Incoming;
  readonly log: (entry: { code: string; [more: string]: unknown }) => void;
}

/**
 * Looks for new releases and puts them where their arrival starts the import. What is wrong with an address is logged, by
 * address, and is no failure: the rest was done, and the next run tries it again.
 */
export function finderHandler({ settings, incoming, log }: FinderDependencies) {
  return async (): Promise<FindingReport> => {
    const report = await findReleases(settings, incoming);
    if (report.kind === 'off') {
      log({ code: 'finder-off', reason: report.code, message: report.message });
      return report;
    }
    const { found, downloaded, skipped, refused } = report;
    log({ code: 'finder-looked', found: found.length, downloaded, skipped: skipped.length });
    for (const { code: reason, ...where } of refused) log({ code: 'finder-refused', reason, ...where });
    return report;
  };
}

function settingsOf(text: string | undefined): FinderSettings {
  const reading = readFinderText(text ?? '');
  if (reading.ok) return reading.settings;
  throw new Error(`ALLOWABLE_FINDER does not say where to look:\n${reading.problems.join('\n')}`);
}

const logger = new Logger({ serviceName: 'allowable-finder' });
const { bucketName } = configured(filesConfiguration(process.env));

export const handler = finderHandler({
  settings: settingsOf(process.env['ALLOWABLE_FINDER']),
  incoming: shelfIncoming(s3Shelf(bucketName)),
  log: (entry) =>
    entry.code === 'finder-refused' ? logger.error(entry.code, entry) : logger.info(entry.code, entry),
});
