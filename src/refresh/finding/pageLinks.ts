import { allowedAddress } from './allowedAddress.ts';
import type { Asking } from './asking.ts';
import { fetchPage, type Page } from './fetchPage.ts';
import type { FinderPage } from './finderSettings.ts';
import type { Refused } from './finding.ts';

/** The files that a page names, with the pages that it is followed to. */
export interface PageLinks {
  readonly files: readonly URL[];
  readonly refused: readonly Refused[];
}

/** A pattern that matches more is wider than was meant; CMS's pages of releases go back for decades. */
const MOST_FOLLOWED = 20;
const MOST_FILES = 40;

/** Refusals: those of `fetchPage` and `allowedAddress`, nothing-matches, too-many-links. */
export async function pageLinks({ address, files, follow }: FinderPage, asking: Asking): Promise<PageLinks> {
  const refused: Refused[] = [];
  const first = await fetchPage(address, asking);
  if (!first.ok) return { files: [], refused: [first.refused] };
  const pages: Page[] = [first.value];
  if (follow) {
    const further = matching(first.value, follow, asking, refused);
    for (const { href } of atMost(MOST_FOLLOWED, further, address, refused)) {
      const page = await fetchPage(href, asking);
      if (page.ok) pages.push(page.value);
      else refused.push(page.refused);
    }
  }
  const found = distinct(pages.flatMap((page) => matching(page, files, asking, refused)));
  if (found.length === 0 && refused.length === 0) refused.push(nothingMatches(address, files));
  return { files: atMost(MOST_FILES, found, address, refused), refused };
}

function matching(page: Page, pattern: RegExp, asking: Asking, refused: Refused[]): URL[] {
  const targets = page.links
    .filter((link) => pattern.test(URL.parse(link, page.url.href)?.href ?? ''))
    .map((link) => allowedAddress(link, page.url, asking));
  refused.push(...targets.flatMap((target) => (target.ok ? [] : [target.refused])));
  return distinct(targets.flatMap((target) => (target.ok ? [target.value] : [])));
}

function distinct(urls: readonly URL[]): URL[] {
  return [...new Map(urls.map((url) => [url.href, url])).values()];
}

function atMost(most: number, urls: readonly URL[], address: string, refused: Refused[]): readonly URL[] {
  if (urls.length <= most) return urls;
  const message = `${urls.length} links match, of which only the first ${most} are followed. Make the pattern narrower.`;
  refused.push({ address, code: 'too-many-links', message });
  return urls.slice(0, most);
}

function nothingMatches(address: string, pattern: RegExp): Refused {
  const message = `No link of the page matches ${pattern.source}. If CMS has changed its pages, change the finder's settings.`;
  return { address, code: 'nothing-matches', message };
}
