/** A tag ends at the next bracket of either kind, so that no page makes the search go back and forth. */
const ANCHOR = /<a\s[^<>]*>/gi;
const HREF = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;

/** What the links of a page lead to, as they stand there, each once. */
export function linksIn(html: string): string[] {
  const links = [...withoutComments(html).matchAll(ANCHOR)].map(([tag]) => {
    const match = HREF.exec(tag);
    return decoded(match?.[1] ?? match?.[2] ?? match?.[3] ?? '').trim();
  });
  return [...new Set(links.filter((link) => link !== '' && !link.startsWith('#')))];
}

function withoutComments(html: string): string {
  const [first = '', ...commented] = html.split('<!--');
  const after = commented.map((part) => (part.includes('-->') ? part.slice(part.indexOf('-->') + 3) : ''));
  return [first, ...after].join('');
}

/** The references that stand in addresses; an address has no use for the others. */
function decoded(text: string): string {
  return text
    .replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi, (whole, hex: string | undefined, decimal: string) => {
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    })
    .replace(/&amp;/gi, '&');
}
