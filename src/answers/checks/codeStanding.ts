import type { CodeStanding } from '../../checks/checkedVisit.ts';
import type { RowInRelease } from '../../pricing/rowFacts.ts';
import { ROW_MODIFIERS } from '../../schedule/relativeValues.ts';
import type { CodeRequested, RowsRead } from '../facts/rowsOf.ts';
import type { Answer } from '../refusal.ts';

/** How a code stands on the schedule, from the row that was found for it or the reason there is none. */
export function codeStanding(
  { code }: CodeRequested,
  row: Answer<RowInRelease>,
  { release, rows, beside }: Pick<RowsRead, 'release' | 'rows' | 'beside'>,
): CodeStanding {
  if (row.ok) return { kind: row.value.deleted ? 'deleted' : 'listed', row: row.value.row };
  const withOthers = rows.get(code) ?? beside?.rows.get(code);
  if (withOthers) {
    const modifiers = ROW_MODIFIERS.filter((each) => withOthers.some(({ modifier }) => modifier === each));
    return { kind: 'modifier-without-row', rows: modifiers };
  }
  return release.complete ? { kind: 'unknown', release: release.id } : { kind: 'not-told' };
}
