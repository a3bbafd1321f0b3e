import { errorsIn, codeCell } from '../lists/listCells.ts';
import { refusedList } from '../lists/csvProblem.ts';
import { listRows } from '../lists/listRows.ts';
import { answered, type Answer } from '../refusal.ts';

/** The codes in the first column of a comma-separated list, with or without a heading, or every cell that is none. */
export function codesOfList(bytes: Uint8Array): Answer<string[]> {
  const read = listRows(bytes);
  if (!read.ok) return read;
  const cells = read.value.map(({ line, cells: [first = ''] }) => ({ line, text: first.trim() }));
  const [first] = cells;
  // No code is without a digit, so the first row is a heading where it has none.
  const rows = first && !/\d/.test(first.text) ? cells.slice(1) : cells;
  const codes = rows.map(({ line, text }) => codeCell(text, line));
  const errors = codes.flatMap(errorsIn);
  if (errors.length > 0) return refusedList(errors);
  return answered(codes.flatMap((code) => (code.ok ? [code.value] : [])));
}
