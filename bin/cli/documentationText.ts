import type { LineDocumentation } from '../../src/checks/documentation/documentation.ts';
import type { NoteItem } from '../../src/checks/documentation/noteItems.ts';

/** What the notes have to show, as a list to tick off: first what holds for every line, then what each line adds. */
export function documentationText(lines: readonly LineDocumentation[]): string {
  const inAll = (item: NoteItem) => lines.every(({ items }) => items.some(({ id }) => id === item.id));
  const shared = (lines[0]?.items ?? []).filter(inAll);
  const own = lines.map((each) => ({ ...each, items: each.items.filter((item) => !inAll(item)) }));
  return [
    'The note has to show:',
    ...shared.map(itemText),
    ...own
      .filter(({ items }) => items.length > 0)
      .flatMap(({ line, code, items }) => [`for line ${line + 1}, ${code}:`, ...items.map(itemText)]),
  ].join('\n');
}

function itemText({ text, cite }: NoteItem): string {
  return `  [ ] ${text} [${cite}]`;
}
