import type { DataSet, DataSetCounts, DataSetHeader, PackedGroup } from '../schedule/dataSet.ts';
import { textAttribute } from './attributes.ts';
import { dataSetKey, groupKey, GROUP_PREFIX, setPartitions } from './keys.ts';
import { groupItems, groupNameOf, linesOf, partsOf, rowsOfItem } from './packedGroups.ts';
import { partitionPages, readItem, readItems } from './readItems.ts';
import type { Item, Table } from './table.ts';
import { writeItems } from './writeItems.ts';

/**
 * Writes a data set: its groups first, its own item last and alone, which is the mark that all else is there, like a
 * release's.
 */
export async function writeDataSet(
  table: Table,
  { id, counts, ...header }: DataSet,
  groups: readonly PackedGroup[],
  written: (rows: number) => void,
): Promise<void> {
  let rows = 0;
  const items = groups.flatMap((group) => groupItems(id, group));
  await writeItems(table, items, (batch) => {
    rows += batch.reduce((sum, item) => sum + rowsOfItem(item), 0);
    written(rows);
  });
  const own = { ...dataSetKey(id), header: JSON.stringify(header), counts: JSON.stringify(counts) };
  await writeItems(table, [own], () => {});
}

export async function readDataSet(table: Table, id: string): Promise<DataSet | undefined> {
  const item = await readItem(table, dataSetKey(id));
  if (!item) return undefined;
  const header = JSON.parse(textAttribute(item, 'header')) as DataSetHeader;
  return { ...header, id, counts: JSON.parse(textAttribute(item, 'counts')) as DataSetCounts };
}

/** The lines of each group that the set holds: one request, and a second where a group has more than one part. */
export async function readGroups(
  table: Table,
  id: string,
  names: readonly string[],
): Promise<Map<string, string[]>> {
  const firsts = await readItems(
    table,
    [...new Set(names)].map((name) => groupKey(id, name)),
  );
  const more = firsts.flatMap((item) =>
    Array.from({ length: partsOf(item) - 1 }, (_, part) => groupKey(id, groupNameOf(item), part + 1)),
  );
  const rest = more.length === 0 ? [] : await readItems(table, more);
  const groups = new Map<string, string[]>();
  for (const item of [...firsts, ...rest.toSorted(bySortKey)]) {
    groups.set(groupNameOf(item), [...(groups.get(groupNameOf(item)) ?? []), ...linesOf(item)]);
  }
  return groups;
}

/** Every group, shard by shard; the parts of one follow each other. */
export async function visitGroups(
  table: Table,
  id: string,
  visit: (group: PackedGroup) => void,
): Promise<void> {
  for (const partition of setPartitions(id)) {
    let group: { name: string; rows: number; lines: string[] } | undefined;
    for await (const page of partitionPages(table, partition, GROUP_PREFIX)) {
      for (const item of page) {
        const name = groupNameOf(item);
        if (group?.name === name) group.lines.push(...linesOf(item));
        else {
          if (group) visit(group);
          group = { name, rows: rowsOfItem(item), lines: linesOf(item) };
        }
      }
    }
    if (group) visit(group);
  }
}

function bySortKey(a: Item, b: Item): number {
  return a.sk < b.sk ? -1 : 1;
}
