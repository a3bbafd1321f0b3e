import type { RelativeValueRow } from '../schedule/relativeValues.ts';
import type { OppsCap, Release, ReleaseContent, ReleaseCounts, ReleaseHeader } from '../schedule/release.ts';
import type { Locality } from '../schedule/locality.ts';
import { textAttribute } from './attributes.ts';
import {
  CODE_PREFIX,
  codeKey,
  localitiesPartition,
  localityKey,
  oppsCapKey,
  RELEASES,
  releaseKey,
  shardPartitions,
} from './keys.ts';
import { readItem, readItems, readPartition } from './readItems.ts';
import { localityOf, oppsCapsOf, rowsOf } from './releaseItems.ts';
import type { Item, Table } from './table.ts';

/** Reading a release. Its own item stands apart from its rows, so that releases are listed without a scan. */

export async function readRelease(table: Table, id: string): Promise<Release | undefined> {
  const item = await readItem(table, releaseKey(id));
  return item && releaseOf(item);
}

export async function listReleases(table: Table): Promise<Release[]> {
  return (await readPartition(table, RELEASES)).map(releaseOf);
}

export async function readCodes(
  table: Table,
  id: string,
  codes: readonly string[],
): Promise<Map<string, readonly RelativeValueRow[]>> {
  const keys = [...new Set(codes)].map((code) => codeKey(id, code));
  const items = await readItems(table, keys);
  return new Map(items.map((item) => [item.sk.slice(CODE_PREFIX.length), rowsOf(item)]));
}

export async function readLocalities(table: Table, id: string): Promise<Locality[]> {
  return (await readPartition(table, localitiesPartition(id))).map(localityOf);
}

export async function readLocality(table: Table, id: string, carrier: string, locality: string) {
  const item = await readItem(table, localityKey(id, carrier, locality));
  return item && localityOf(item);
}

export async function readOppsCaps(
  table: Table,
  id: string,
  code: string,
  modifier: string,
): Promise<OppsCap[]> {
  const item = await readItem(table, oppsCapKey(id, code, modifier));
  return item ? oppsCapsOf(item) : [];
}

/** The whole of a release by one query a shard, all at once; undefined where it was never written to its end. */
export async function readContent(table: Table, id: string): Promise<ReleaseContent | undefined> {
  const item = await readItem(table, releaseKey(id));
  if (!item) return undefined;
  const [localities, ...shards] = await Promise.all([
    readLocalities(table, id),
    ...shardPartitions(id).map((partition) => readPartition(table, partition)),
  ]);
  const [codes, caps] = partitioned(shards.flat());
  return {
    header: headerOf(item),
    localities,
    rows: codes.flatMap(rowsOf),
    oppsCaps: caps.flatMap(oppsCapsOf),
  };
}

function releaseOf(item: Item): Release {
  const counts = JSON.parse(textAttribute(item, 'counts')) as ReleaseCounts;
  return { ...headerOf(item), id: item.sk, counts };
}

function headerOf(item: Item): ReleaseHeader {
  return JSON.parse(textAttribute(item, 'header')) as ReleaseHeader;
}

function partitioned(items: readonly Item[]): [codes: Item[], caps: Item[]] {
  const isCode = (item: Item) => item.sk.startsWith(CODE_PREFIX);
  return [items.filter(isCode), items.filter((item) => !isCode(item))];
}
