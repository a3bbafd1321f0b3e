import { wasEverPublished } from '../schedule/calendar.ts';
import type { DataSetCounts, DataSetHeader } from '../schedule/dataSet.ts';
import type { StoredWhole } from '../schedule/ports.ts';
import type { ReleaseCounts } from '../schedule/release.ts';
import { numberAttribute, textAttribute } from './attributes.ts';
import { readCalendar } from './calendarItem.ts';
import {
  canBeKept,
  DATA_SETS,
  dataSetKey,
  GROUP_PREFIX,
  localitiesPartition,
  RELEASES,
  releaseKey,
  setPartitions,
  shardPartitions,
  ZIP_TABLES,
  zipPartition,
  zipTableKey,
} from './keys.ts';
import { rowsOfItem } from './packedGroups.ts';
import { partitionPages, readItems, readPartition } from './readItems.ts';
import { sizeOf } from './releaseItems.ts';
import type { Item, Table } from './table.ts';
import { deleteItems, writeItems } from './writeItems.ts';

export async function listStored(table: Table): Promise<StoredWhole[]> {
  const [releases, zips, sets] = await Promise.all(
    [RELEASES, ZIP_TABLES, DATA_SETS].map((own) => readPartition(table, own)),
  );
  return [
    ...(releases ?? []).map((item) => ({
      id: item.sk,
      dataset: 'fee-schedule' as const,
      rows: rowsOfRelease(item),
    })),
    ...(zips ?? []).map((item) => ({
      id: item.sk,
      dataset: 'zip-localities' as const,
      rows: numberAttribute(item, 'count'),
    })),
    ...(sets ?? []).map((item) => ({
      id: item.sk,
      dataset: (JSON.parse(textAttribute(item, 'header')) as DataSetHeader).dataset,
      rows: (JSON.parse(textAttribute(item, 'counts')) as DataSetCounts).rows,
    })),
  ];
}

export async function countRows(table: Table, id: string): Promise<number> {
  if (!canBeKept(id)) return 0;
  let rows = 0;
  for (const partition of partitionsOf(id)) {
    for await (const page of partitionPages(table, partition)) {
      rows += page.reduce((sum, item) => sum + rowsIn(item), 0);
    }
  }
  return rows;
}

/**
 * The own item goes first, so that from then on nothing takes what is left for whole. Whoever imports the same content at
 * that moment may publish it before or after: before, the calendar read anew names it and the own item is put back;
 * after, the importer misses the own item and writes everything again. No read of the calendar here is a remembered one.
 */
export async function removeStored(table: Table, id: string): Promise<'removed' | 'published'> {
  if (await isNamed(table, id)) return 'published';
  if (!canBeKept(id)) return 'removed';
  const own = await readItems(table, [releaseKey(id), zipTableKey(id), dataSetKey(id)]);
  await deleteItems(table, own);
  if (await isNamed(table, id)) {
    await writeItems(table, own, () => {});
    return 'published';
  }
  const keys = partitionsOf(id).map((partition) => readPartition(table, partition, undefined, ['pk', 'sk']));
  await deleteItems(table, (await Promise.all(keys)).flat());
  return 'removed';
}

async function isNamed(table: Table, id: string): Promise<boolean> {
  return wasEverPublished(await readCalendar(table), id);
}

/** Where anything under this id may lie: what is left of a run cut short does not say of which kind it was. */
function partitionsOf(id: string): string[] {
  return [...shardPartitions(id), localitiesPartition(id), zipPartition(id), ...setPartitions(id)];
}

function rowsOfRelease(item: Item): number {
  const { rows, localities, oppsCaps } = JSON.parse(textAttribute(item, 'counts')) as ReleaseCounts;
  return rows + localities + oppsCaps;
}

function rowsIn(item: Item): number {
  return item.sk.startsWith(GROUP_PREFIX) ? rowsOfItem(item) : sizeOf(item);
}
