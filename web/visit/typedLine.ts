/** What "97110 2", "97140 14m" or "97110 30m gp kx" says. */
export interface TypedLine {
  readonly code: string;
  readonly units: string;
  readonly minutes: string;
  readonly modifiers: readonly string[];
}

const CODE = /^(?:[A-Z]\d{4}|\d{4}[0-9A-Z])$/;

/** Nobody is treated for so many units; a number from here on is a modifier, such as 59. "x30" is units all the same. */
const FIRST_MODIFIER = 20;

/** Reads a line typed at once: the code, then units, minutes (with an m) and modifiers in any order. Undefined where it is not one. */
export function typedLine(text: string): TypedLine | undefined {
  const [code = '', ...words] = text.trim().toUpperCase().split(/\s+/);
  if (!CODE.test(code)) return undefined;
  const line = { code, units: '', minutes: '', modifiers: [] as string[] };
  for (const word of words) {
    const minutes = /^(\d{1,4})M(?:IN)?$/.exec(word)?.[1];
    const units = unitsOf(word);
    if (minutes !== undefined && line.minutes === '') line.minutes = minutes;
    else if (units !== undefined && line.units === '') line.units = units;
    else if (/^[0-9A-Z]{2}$/.test(word)) line.modifiers.push(word);
    else return undefined;
  }
  return line;
}

function unitsOf(word: string): string | undefined {
  const marked = /^(?:X(\d{1,3})|(\d{1,3})[UX])$/.exec(word);
  if (marked) return marked[1] ?? marked[2];
  return /^\d{1,2}$/.test(word) && Number(word) < FIRST_MODIFIER ? word : undefined;
}

/** "exercise 2" as the words to look for and what is said besides. */
export function wordsAndRest(text: string): { readonly words: string; readonly rest: string } {
  const [, words = '', rest = ''] = /^(.*?)((?:\s+\d{1,4}(?:m(?:in)?)?)*)\s*$/i.exec(text) ?? [];
  return { words: words.trim(), rest: rest.trim() };
}
