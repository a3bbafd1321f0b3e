import type { ZipLocality, ZipTable } from '../schedule/zipLocalities.ts';
import { textAttribute, textsAttribute } from './attributes.ts';
import { zip3Key, zipPartition, zipTableKey } from './keys.ts';
import { readItem, readPartition } from './readItems.ts';
import type { Item, Table } from './table.ts';
import { writeItems } from './writeItems.ts';

/**
 * A quarter's ZIP-to-locality table, 43,000 rows that nobody reads singly: the ZIPs of one leading triple are packed
 * into one item (900 of them, about 1 KB). The table's own item says what it is and where it came from, and is
 * written last, like a release's.
 */
export async function writeZipTable(
  table: Table,
  id: string,
  zips: ZipTable,
  written: (rows: number) => void,
): Promise<void> {
  const items = [...Map.groupBy(zips.rows, (row) => row.zip.slice(0, 3))].map(([zip3, rows]): Item => ({
    ...zip3Key(id, zip3),
    rows: rows.map(zipToText),
  }));
  let count = 0;
  await writeItems(table, items, (batch) => {
    count += batch.reduce((sum, item) => sum + textsAttribute(item, 'rows').length, 0);
    written(count);
  });
  const { quarter, effectiveFrom, source } = zips;
  const own = { ...zipTableKey(id), id, quarter, effectiveFrom, source, count: zips.rows.length };
  await writeItems(table, [own], () => {});
}

export async function readZips(table: Table, id: string, zip3: string): Promise<ZipLocality[]> {
  const item = await readItem(table, zip3Key(id, zip3));
  return item ? textsAttribute(item, 'rows').map(zipFromText) : [];
}

/** The whole table, its rows in the order of their first three digits. */
export async function readZipTable(table: Table, id: string): Promise<ZipTable | undefined> {
  const own = await readItem(table, zipTableKey(id));
  if (!own) return undefined;
  const items = await readPartition(table, zipPartition(id));
  return {
    quarter: textAttribute(own, 'quarter'),
    effectiveFrom: textAttribute(own, 'effectiveFrom'),
    source: textAttribute(own, 'source'),
    rows: items.flatMap((item) => textsAttribute(item, 'rows').map(zipFromText)),
  };
}

function zipToText(row: ZipLocality): string {
  return [row.zip, row.state, row.carrier, row.locality, row.crossesLocalities ? '1' : ''].join('|');
}

function zipFromText(text: string): ZipLocality {
  const [zip, state, carrier, locality, crosses, ...more] = text.split('|');
  if (!zip || !carrier || !locality || state === undefined || crosses === undefined || more.length > 0) {
    throw new Error(`a stored ZIP is malformed: ${text}`);
  }
  return { zip, state, carrier, locality, crossesLocalities: crosses === '1' };
}
