import type { TextLine } from '../schedule/layouts/rows.ts';

/** The lines of a decoded text (ended by LF), numbered from 1 as an editor numbers them. */
export function textLines(text: string): TextLine[] {
  const lines = text.split('\n').map((line, index) => ({ line: index + 1, text: line }));
  if (lines.at(-1)?.text === '') lines.pop();
  return lines;
}
