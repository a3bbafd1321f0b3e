import { localityId, type LocalityKey } from '../locality.ts';
import type { LayoutRow } from './layoutRow.ts';
import { localityKey } from './localityKeys.ts';
import { valueCell } from './cells.ts';
import type { ProblemLog } from './problemLog.ts';

/** The counties of one locality in CMS's words. */
export interface LocalityCounties extends LocalityKey {
  readonly counties: string;
}

export interface CountyTable {
  /** The year of the title, or null. */
  readonly year: number | null;
  readonly localities: readonly LocalityCounties[];
}

export type CountyField = 'carrier' | 'locality' | 'state' | 'area' | 'counties';

/** The rows as facts; a locality listed twice is one, with the counties of both where they differ. */
export function collectCounties(
  rows: readonly LayoutRow<CountyField>[],
  log: ProblemLog,
): readonly LocalityCounties[] {
  const merged = new Map<string, LocalityCounties>();
  for (const row of rows) {
    const key = localityKey(row, log);
    const counties = valueCell(row, 'counties', /[A-Z]/i, "the counties' names", log).replace(/\s+/g, ' ');
    const earlier = merged.get(localityId(key))?.counties;
    const both = earlier !== undefined && earlier !== counties ? `${earlier}; ${counties}` : counties;
    merged.set(localityId(key), { ...key, counties: both });
  }
  if (rows.length === 0 && log.total === 0) {
    log.add({ code: 'no-rows', message: 'There is no row of a locality under the headings.' });
  }
  return [...merged.values()];
}
