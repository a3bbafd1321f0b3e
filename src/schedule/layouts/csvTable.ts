import { countKnown, findColumns, type FoundColumns } from './findColumns.ts';
import type { Columns, LayoutRow } from './layoutRow.ts';
import type { ProblemLog } from './problemLog.ts';
import type { CsvRow } from './rows.ts';

/** A comma-separated member with its heading found: the rows after it, and what stands before it. */
export interface CsvTable<Field extends string> {
  readonly preamble: readonly CsvRow[];
  readonly headingLine: number;
  /** The heading of every column as the file prints it, stacked lines joined. */
  readonly headings: readonly string[];
  readonly unknownHeadings: readonly string[];
  readonly rows: readonly LayoutRow<Field>[];
  has(field: Field): boolean;
}

export interface TableOptions {
  /** True where column names are spread over several lines, so that a name is known by its whole stack. */
  readonly stackedHeadings?: boolean;
  /** True where the member ends with notes: rows with text in their first cell alone. */
  readonly notes?: boolean;
}

/** Title, copyright and release lines come before the heading; CMS's longest so far has ten. */
const HEADING_WITHIN = 30;

/**
 * The rows under a member's heading, or null where the heading has problems; they are in the log, and the rows were not
 * evaluated. Blank rows are skipped; short and surplus rows are problems and left out.
 */
export function csvTable<Field extends string>(
  rows: readonly CsvRow[],
  columns: Columns<Field>,
  log: ProblemLog,
  options: TableOptions = {},
): CsvTable<Field> | null {
  const index = headingIndex(rows, columns, options);
  if (index === undefined) {
    log.add({
      code: 'missing-column',
      message: `None of the first ${HEADING_WITHIN} lines holds the column headings, so the rows were not evaluated.`,
    });
    return null;
  }
  const headings = headingsAt(rows, index, options);
  const headingLine = rows[index]?.line ?? 0;
  const found = findColumns(columns, headings, headingLine, log);
  if (!found) return null;
  const data = rows.slice(index + 1).filter((row) => !isBlank(row) && !(options.notes && isNote(row)));
  return {
    preamble: rows.slice(0, index),
    headingLine,
    headings,
    unknownHeadings: found.unknown,
    rows: layoutRows(data, columns, headings, found, log),
    has: (field) => found.indexes.has(field),
  };
}

function headingIndex<Field extends string>(
  rows: readonly CsvRow[],
  columns: Columns<Field>,
  options: TableOptions,
): number | undefined {
  const enough = Object.keys(columns).length / 2;
  let best: number | undefined;
  let most = 0;
  for (let index = 0; index < Math.min(rows.length, HEADING_WITHIN); index += 1) {
    const known = countKnown(columns, headingsAt(rows, index, options));
    if (known >= enough && known > most) [best, most] = [index, known];
  }
  return best;
}

function headingsAt(rows: readonly CsvRow[], index: number, options: TableOptions): string[] {
  let top = index;
  // A line of the title has text in one cell only; names stacked over columns are two or more.
  while (options.stackedHeadings && top > 0 && filled(rows[top - 1]) >= 2) top -= 1;
  const stack = rows.slice(top, index + 1);
  const width = Math.max(0, ...stack.map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, column) =>
    stack
      .map(({ cells }) => cells[column]?.trim() ?? '')
      .filter((text) => text !== '')
      .join(' '),
  );
}

function layoutRows<Field extends string>(
  data: readonly CsvRow[],
  columns: Columns<Field>,
  headings: readonly string[],
  { indexes }: FoundColumns<Field>,
  log: ProblemLog,
): LayoutRow<Field>[] {
  const width = headings.findLastIndex((heading) => heading !== '') + 1;
  const heading = (field: Field): string => headings[indexes.get(field) ?? -1] ?? columns[field].heading;
  return data.flatMap(({ line, cells }) => {
    if (cells.length < width) {
      log.add({
        code: 'short-row',
        line,
        found: `${cells.length} cells`,
        message: `The row has ${cells.length} cells where the heading has ${width}.`,
      });
      return [];
    }
    const surplus = cells.findIndex((cell, index) => !headings[index] && cell.trim() !== '');
    if (surplus >= 0) {
      log.add({
        code: 'long-row',
        line,
        found: cells[surplus] ?? '',
        message: `Cell ${surplus + 1} of the row stands under no heading.`,
      });
      return [];
    }
    const cell = (field: Field): string => cells[indexes.get(field) ?? -1]?.trim() ?? '';
    return [{ line, cell, heading }];
  });
}

function isBlank({ cells }: CsvRow): boolean {
  return cells.every((cell) => cell.trim() === '');
}

/** Text in the first cell alone is a note, unless it is a contractor's number whose row lost the rest. */
function isNote(row: CsvRow): boolean {
  return filled(row) === 1 && !/^\s*\d*\s*$/.test(row.cells[0] ?? '');
}

function filled(row: CsvRow | undefined): number {
  return row?.cells.filter((cell) => cell.trim() !== '').length ?? 0;
}
