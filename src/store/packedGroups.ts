import type { PackedGroup } from '../schedule/dataSet.ts';
import { numberAttribute, textAttribute } from './attributes.ts';
import { GROUP_PREFIX, groupKey } from './keys.ts';
import type { Item } from './table.ts';

/** DynamoDB holds 400 KB in an item, the names of its attributes included. */
const MOST_CHARACTERS = 300_000;

/**
 * A group as items: one, or several where its lines are more than an item holds. The first says how many there are, so
 * that a group is one read unless it is huge, and each carries its share of the rows.
 */
export function groupItems(set: string, group: PackedGroup, most = MOST_CHARACTERS): Item[] {
  const parts = splitLines(group.lines, most);
  return parts.map((lines, part) => ({
    ...groupKey(set, group.name, part),
    text: lines.join('\n'),
    rows: part === 0 ? group.rows : 0,
    parts: parts.length,
  }));
}

/** How many items the group of this one, the first, is made of. */
export function partsOf(item: Item): number {
  return numberAttribute(item, 'parts');
}

export function linesOf(item: Item): string[] {
  return textAttribute(item, 'text').split('\n');
}

export function rowsOfItem(item: Item): number {
  return numberAttribute(item, 'rows');
}

/** "97110" for the first part of its group and for every other. */
export function groupNameOf({ sk }: Item): string {
  return sk.slice(GROUP_PREFIX.length).split('#')[0] ?? '';
}

function splitLines(lines: readonly string[], most: number): string[][] {
  const parts: string[][] = [[]];
  let characters = 0;
  for (const line of lines) {
    characters += line.length + 1;
    if (characters > most && parts.at(-1)?.length !== 0) {
      parts.push([]);
      characters = line.length + 1;
    }
    parts.at(-1)?.push(line);
  }
  return parts;
}
