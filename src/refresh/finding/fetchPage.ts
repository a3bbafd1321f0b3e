import { ask, type Asking } from './asking.ts';
import { boundedBody } from './boundedBody.ts';
import { refusal, type Found } from './finding.ts';
import { linksIn } from './links.ts';

const MOST_PAGE_BYTES = 4 * 2 ** 20;

export interface Page {
  /** Where it came from after redirects; its links are read from there. */
  readonly url: URL;
  readonly links: readonly string[];
}

/** A page and what it links to. Refusals: those of `ask` and `boundedBody`, not-a-page. */
export async function fetchPage(address: string, asking: Asking): Promise<Found<Page>> {
  const answer = await ask(address, asking);
  if (!answer.ok) return answer;
  const { response, url } = answer.value;
  const type = response.headers.get('content-type') ?? '';
  if (!/^\s*(text\/html|application\/xhtml\+xml)\b/i.test(type)) {
    await response.body?.cancel();
    return refusal(
      address,
      'not-a-page',
      `Its content type is "${type.slice(0, 80)}" and not that of a page.`,
    );
  }
  const body = await boundedBody(address, answer.value, MOST_PAGE_BYTES, asking.over);
  if (!body.ok) return body;
  return { ok: true, value: { url, links: linksIn(new TextDecoder().decode(body.value)) } };
}
