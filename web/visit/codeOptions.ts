import type { Option } from '../controls/Options.tsx';
import { codes, type Code } from '../state/lists.ts';
import { wordsAndRest } from './typedLine.ts';

const MOST = 12;

/**
 * The codes that begin as typed, then those whose label has, for each word typed, a word that begins so. The list is asked
 * for once and looked through here: a letter typed must not wait for the network. The value is a line as it could be typed.
 */
export function codeOptions(typed: string): readonly Option<string>[] {
  const { words, rest } = wordsAndRest(typed);
  const wanted = words.toLowerCase();
  if (wanted === '') return [];
  const all = [...codes.value.values()];
  const begun = all.filter(({ code }) => code.toLowerCase().startsWith(wanted));
  const meant = all.filter((code) => !begun.includes(code) && hasWords(code, wanted.split(/\s+/)));
  return [...begun, ...meant].slice(0, MOST).map(({ code, label }) => ({
    key: code,
    text: label ?? '',
    aside: code,
    value: `${code} ${rest}`,
  }));
}

function hasWords({ label }: Code, wanted: readonly string[]): boolean {
  const own = (label ?? '').toLowerCase().split(/[^a-z0-9]+/);
  return wanted.every((word) => own.some((each) => each.startsWith(word)));
}
