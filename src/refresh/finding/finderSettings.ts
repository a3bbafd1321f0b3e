import { isText, patternProblem, textsProblem } from './settingChecks.ts';

/** Where new releases are looked for. The same on AWS, from the CDK's context, and on a laptop, from `finder.json`. */
export interface FinderSettings {
  /** That whoever runs this has accepted the AMA's licence for CPT codes; without it nothing is looked for. */
  readonly amaLicenceAccepted: boolean;
  readonly pages: readonly FinderPage[];
  /** The hosts that pages and files may come from, besides each page's own. */
  readonly hosts: readonly string[];
}

export interface FinderPage {
  readonly address: string;
  /** Which of its links are files to have. Patterns are matched with the whole address, capitals or not. */
  readonly files: RegExp;
  /** Which of its links are pages with such files of their own: CMS has a page a release. Null for none. */
  readonly follow: RegExp | null;
}

export type FinderReading =
  | { readonly ok: true; readonly settings: FinderSettings }
  | { readonly ok: false; readonly problems: readonly string[] };

/** The settings in a JSON value, or all that is wrong with it; a name that is not known is wrong too. */
export function readFinderSettings(value: unknown): FinderReading {
  if (!isRecord(value)) return { ok: false, problems: ["The finder's settings are a JSON object."] };
  const { amaLicenceAccepted, pages, hosts = [] } = value;
  const problems = [
    ...unknownNames('', value, ['amaLicenceAccepted', 'pages', 'hosts']),
    ...(typeof amaLicenceAccepted === 'boolean' ? [] : ['amaLicenceAccepted is true or false.']),
    ...textsProblem('hosts', hosts, /^[a-z0-9.-]+(:\d+)?$/, 'the name of a host, such as www.cms.gov'),
    ...(Array.isArray(pages) && pages.length > 0
      ? pages.flatMap((page: unknown, index) => pageProblems(`pages[${index}]`, page))
      : ['pages is a list of at least one page.']),
  ];
  if (problems.length > 0) return { ok: false, problems };
  const read = (pages as PageText[]).map(({ address, files, follow }) => ({
    address,
    files: new RegExp(files, 'i'),
    follow: follow === undefined ? null : new RegExp(follow, 'i'),
  }));
  return {
    ok: true,
    settings: { amaLicenceAccepted: amaLicenceAccepted === true, pages: read, hosts: hosts as string[] },
  };
}

/** The same from a text, as it stands in a file or an environment. */
export function readFinderText(text: string): FinderReading {
  try {
    return readFinderSettings(JSON.parse(text.replace(/^\ufeff/, '')) as unknown);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { ok: false, problems: [`The finder's settings are no JSON: ${why}.`] };
  }
}

interface PageText {
  readonly address: string;
  readonly files: string;
  readonly follow?: string;
}

function pageProblems(where: string, page: unknown): string[] {
  if (!isRecord(page)) return [`${where} is an object with "address" and "files".`];
  const { address, files, follow } = page;
  return [
    ...unknownNames(`${where}.`, page, ['address', 'files', 'follow']),
    ...(isText(address) && URL.canParse(address) ? [] : [`${where}.address is the https address of a page.`]),
    ...patternProblem(`${where}.files`, files),
    ...(follow === undefined ? [] : patternProblem(`${where}.follow`, follow)),
  ];
}

function unknownNames(where: string, value: object, known: readonly string[]): string[] {
  return Object.keys(value)
    .filter((name) => !known.includes(name))
    .map((name) => `${where}${name} is not a setting; the settings are ${known.join(', ')}.`);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
