import type { Release, ReleaseContent } from '../schedule/release.ts';
import { releaseKey } from './keys.ts';
import { itemsOf, sizeOf } from './releaseItems.ts';
import type { Item, Table } from './table.ts';
import { writeItems } from './writeItems.ts';

/**
 * Writes a release: rows, caps and localities first, its own item last and alone. That item is the mark that all
 * else is there: killed before it, the release is not listed and not readable as a whole, and the next run writes
 * the same items over the same keys.
 */
export async function writeRelease(
  table: Table,
  release: Release,
  content: ReleaseContent,
  written: (rows: number) => void,
): Promise<void> {
  let rows = 0;
  await writeItems(table, itemsOf(release.id, content), (batch) => {
    rows += batch.reduce((sum, item) => sum + sizeOf(item), 0);
    written(rows);
  });
  await writeItems(table, [ownItem(release)], () => {});
}

function ownItem({ id, counts, ...header }: Release): Item {
  return { ...releaseKey(id), header: JSON.stringify(header), counts: JSON.stringify(counts) };
}
