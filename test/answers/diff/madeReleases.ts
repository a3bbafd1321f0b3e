import { importFiles } from '../../../src/refresh/importFiles.ts';
import type { TableStore } from '../../../src/store/deployedStore.ts';
import { openMemoryStore } from '../../../src/store/openStore.ts';
import { rvuRow, type RvuRow } from '../../cmsLayouts/rvuRow.ts';
import { smallRelease, type SmallRelease } from '../../cmsLayouts/smallRelease.ts';
import { smallRvuRows } from '../../cmsLayouts/smallRows.ts';

/** A store in memory with these releases in CMS's layouts, published. */
export async function storeWith(...releases: readonly SmallRelease[]): Promise<TableStore> {
  const store = await openMemoryStore();
  for (const release of releases) await add(store, release);
  return store;
}

export async function add(store: TableStore, release: SmallRelease): Promise<string> {
  const outcome = await importFiles([{ name: 'rvu.zip', bytes: smallRelease(release) }], {}, store.schedule);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems[0]));
  return outcome.imported[0]?.id ?? '';
}

/** Worked out anew for a changed row. */
const TOTALS = ['nonFacilityTotal', 'facilityTotal'];

/** The small release's rows of 2025 with some changed ("70551 TC"), some left out (null), and others added. */
export function changedRows(
  changes: Readonly<Record<string, Partial<RvuRow> | null>>,
  added: readonly (Partial<RvuRow> & Pick<RvuRow, 'code'>)[] = [],
): RvuRow[] {
  const rows = smallRvuRows(2025, '32.3465').flatMap((row) => {
    const change = changes[`${row.code} ${row.modifier}`.trim()];
    if (change === null) return [];
    const values = Object.entries(row).filter(([column]) => !TOTALS.includes(column));
    return [rvuRow({ ...(Object.fromEntries(values) as Partial<RvuRow>), code: row.code, ...change })];
  });
  return [...rows, ...added.map((row) => rvuRow({ conversionFactor: '32.3465', ...row }))];
}
