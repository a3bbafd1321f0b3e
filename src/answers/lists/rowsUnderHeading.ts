import type { CsvRow } from '../../schedule/layouts/rows.ts';
import { answered, type Answer, type RefusalError } from '../refusal.ts';
import { refusedList } from './csvProblem.ts';
import { listRows } from './listRows.ts';

/** The rows of comma-separated values and the columns that their heading has, where there are neither too few nor too many. */
export function rowsUnderHeading<Columns>(
  bytes: Uint8Array,
  columnsOf: (heading: CsvRow) => Answer<Columns>,
  sizeProblem: (rows: number) => RefusalError | undefined,
): Answer<{ readonly rows: readonly CsvRow[]; readonly columns: Columns }> {
  const read = listRows(bytes);
  if (!read.ok) return read;
  const [heading, ...rows] = read.value;
  const columns = columnsOf(heading);
  if (!columns.ok) return columns;
  const problem = sizeProblem(rows.length);
  return problem ? refusedList([problem]) : answered({ rows, columns: columns.value });
}
