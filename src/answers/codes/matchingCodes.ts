const MOST_CODES = 200;

/**
 * The codes that a few typed letters mean, the likeliest first: those that begin so, then those whose label has, for every
 * word typed, a word that begins so. A code written out in full is always among them, label or none; nothing typed: all.
 */
export function matchingCodes(
  labels: Readonly<Record<string, { readonly label: string }>>,
  query: string,
): readonly string[] {
  const typed = query.trim().toUpperCase();
  const words = wordsOf(typed);
  const codes = Object.keys(labels).sort();
  const begun = codes.filter((code) => code.startsWith(typed));
  const meant = codes.filter((code) => !begun.includes(code) && hasWords(labels[code]?.label ?? '', words));
  const written = /^[0-9A-Z]{5}$/.test(typed) && !begun.includes(typed) ? [typed] : [];
  return [...written, ...begun, ...meant].slice(0, MOST_CODES);
}

function hasWords(label: string, words: readonly string[]): boolean {
  const own = wordsOf(label.toUpperCase());
  return words.length > 0 && words.every((word) => own.some((each) => each.startsWith(word)));
}

function wordsOf(text: string): string[] {
  return text.split(/[^A-Z0-9]+/).filter((word) => word !== '');
}
