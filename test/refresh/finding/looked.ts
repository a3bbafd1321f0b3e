import { findReleases, type FindingOptions } from '../../../src/refresh/finding/findReleases.ts';
import type { FinderSettings } from '../../../src/refresh/finding/finderSettings.ts';
import type { Findings, Incoming } from '../../../src/refresh/finding/finding.ts';
import { kept } from './website.ts';

/** The look that a server on this machine needs, which no setting allows. */
export async function looked(
  settings: FinderSettings,
  incoming: Incoming = kept(),
  options: FindingOptions = {},
): Promise<Findings> {
  const report = await findReleases(settings, incoming, { httpOnLoopback: true, ...options });
  if (report.kind === 'off') throw new Error(report.message);
  return report;
}
