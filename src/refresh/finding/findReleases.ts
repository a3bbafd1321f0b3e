import type { Asking } from './asking.ts';
import { download } from './download.ts';
import type { FinderPage, FinderSettings } from './finderSettings.ts';
import type { Downloaded, FindingReport, Incoming, Refused } from './finding.ts';
import { pageLinks } from './pageLinks.ts';

export interface FindingOptions {
  /** For one answer, page or file. */
  readonly answerMilliseconds?: number;
  /** For the whole run; what is left over then is for the next. */
  readonly runMilliseconds?: number;
  /** For tests against a server on this machine; no setting turns it on. */
  readonly httpOnLoopback?: boolean;
}

const ANSWER_MILLISECONDS = 120_000;
/** Below the quarter of an hour that a function on Lambda may take. */
const RUN_MILLISECONDS = 12 * 60_000;

const OFF =
  "Nothing was looked for: the files hold CPT codes, and the settings do not say that the AMA's licence for them was " +
  'accepted ("amaLicenceAccepted": true).';

/**
 * Looks at the pages, one after the other, and puts every file that is not known yet where it is imported from. Whatever
 * is wrong with one address is told of that address, and the rest goes on. Nothing is remembered but the files
 * themselves, whose names say which versions they are.
 */
export async function findReleases(
  settings: FinderSettings,
  incoming: Incoming,
  options: FindingOptions = {},
): Promise<FindingReport> {
  if (!settings.amaLicenceAccepted) return { kind: 'off', code: 'licence-not-accepted', message: OFF };
  const over = AbortSignal.timeout(options.runMilliseconds ?? RUN_MILLISECONDS);
  const found = new Map<string, FoundFile>();
  const refused: Refused[] = [];
  for (const page of settings.pages) {
    const asking = askingFrom(page, settings, options, over);
    const links = await pageLinks(page, asking);
    for (const url of links.files) if (!found.has(url.href)) found.set(url.href, { url, asking });
    refused.push(...links.refused);
  }
  const had = await downloadAll([...found.values()], incoming);
  return { kind: 'looked', found: [...found.keys()], ...had, refused: [...refused, ...had.refused] };
}

interface FoundFile {
  readonly url: URL;
  readonly asking: Asking;
}

async function downloadAll(files: readonly FoundFile[], incoming: Incoming) {
  const downloaded: Downloaded[] = [];
  const skipped: string[] = [];
  const refused: Refused[] = [];
  const known = await incoming.names();
  for (const { url, asking } of files) {
    const had = await download(url, incoming, known, asking);
    if (!had.ok) refused.push(had.refused);
    else if (had.value === 'known') skipped.push(url.href);
    else downloaded.push(had.value);
  }
  return { downloaded, skipped, refused };
}

/** A page's own host may be asked, and those that the settings name. */
function askingFrom(
  { address }: FinderPage,
  { hosts }: FinderSettings,
  { answerMilliseconds = ANSWER_MILLISECONDS, httpOnLoopback = false }: FindingOptions,
  over: AbortSignal,
): Asking {
  const own = URL.parse(address)?.host;
  const allowed = own === undefined ? hosts : [own, ...hosts];
  return { hosts: allowed, milliseconds: answerMilliseconds, over, httpOnLoopback };
}
