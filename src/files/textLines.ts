import type { TextLine } from '../schedule/layouts/rows.ts';

/** The lines of a decoded text (ended by LF), numbered from 1 as an editor numbers them. */
export function textLines(text: string): TextLine[] {
  const lines = text.split('\n').map((line, index) => ({ line: index + 1, text: line }));
  if (lines.at(-1)?.text === '') lines.pop();
  return lines;
}

/** Hands `visit` every line of a text that comes in pieces, numbered from 1. */
export async function visitLines(
  pieces: AsyncIterable<string>,
  visit: (text: string, line: number) => void,
): Promise<void> {
  let line = 0;
  let rest = '';
  for await (const piece of pieces) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    for (const text of lines) visit(text, (line += 1));
  }
  if (rest !== '') visit(rest, line + 1);
}
