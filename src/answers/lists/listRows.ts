import { csvRows } from '../../files/csvRows.ts';
import type { CsvRow } from '../../schedule/layouts/rows.ts';
import { answered, type Answer, type RefusalError } from '../refusal.ts';
import { cellPointer, csvProblem, refusedList } from './csvProblem.ts';
import { listText } from './listText.ts';

/** The rows of a comma-separated list as spreadsheet programs save it, blank ones left out. */
export function listRows(bytes: Uint8Array): Answer<[heading: CsvRow, ...rows: CsvRow[]]> {
  const text = listText(bytes);
  if (!text.ok) return text;
  const read = csvRows('', text.value);
  if (!read.ok) {
    const { line, found, message } = read.problem;
    const remedy = 'Write a quote within a quoted cell twice, and close every quote.';
    return refusedList([csvProblem(cellPointer(line ?? 1), 'unreadable-row', found, message, remedy)]);
  }
  const [heading, ...rows] = read.rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (!heading) throw new Error('a text that is not blank has no row');
  return answered([heading, ...rows]);
}

/** Text beyond the last heading: as a rule an amount with a comma that was not quoted. */
export function surplusCells({ line, cells }: CsvRow, width: number): RefusalError[] {
  const beyond = cells.slice(width).filter((cell) => cell.trim() !== '');
  if (beyond.length === 0) return [];
  const message = 'The row has more cells than the first line has columns.';
  const remedy = 'Put an amount with a comma in quotes: "1,234.50".';
  return [csvProblem(cellPointer(line), 'long-row', beyond.join(','), message, remedy)];
}
