import { CsvError, parse } from 'csv-parse/sync';
import type { FileProblem } from '../schedule/fileProblem.ts';
import type { CsvRow } from '../schedule/layouts/rows.ts';

/**
 * Hands `visit` every row of a decoded comma-separated text (lines ended by LF) with the line it begins on. Quoting
 * must be well formed: a stray quote could otherwise swallow rows. The number of cells is the layout's to judge.
 * Answers the problem that stopped it, or null.
 */
export function visitCsvRows(member: string, text: string, visit: (row: CsvRow) => void): FileProblem | null {
  let read = 0;
  try {
    parse(text, {
      relax_column_count: true,
      record_delimiter: '\n',
      on_record: (cells: string[], { lines }) => {
        visit({ line: read + 1, cells });
        read = lines;
        return null;
      },
    });
    return null;
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    return quotingProblem(member, cause, read + 1);
  }
}

/**
 * The same for a text that comes in pieces: as much of it at a time as ends with a row. A quote that is never closed
 * keeps the rest of the text together, so that it is told where it opens.
 */
export async function visitCsvPieces(
  member: string,
  pieces: AsyncIterable<string>,
  visit: (row: CsvRow) => void,
): Promise<FileProblem | null> {
  let before = 0;
  let held = '';
  const read = (text: string): FileProblem | null => {
    const problem = visitCsvRows(member, text, (row) => visit({ ...row, line: row.line + before }));
    if (problem) return { ...problem, line: (problem.line ?? 0) + before };
    before += count(text, '\n');
    return null;
  };
  for await (const piece of pieces) {
    held += piece;
    const end = held.lastIndexOf('\n') + 1;
    if (end === 0 || count(held.slice(0, end), '"') % 2 === 1) continue;
    const problem = read(held.slice(0, end));
    if (problem) return problem;
    held = held.slice(end);
  }
  return held === '' ? null : read(held);
}

function count(text: string, character: string): number {
  let found = 0;
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) found += 1;
  return found;
}

export type CsvRows =
  | { readonly ok: true; readonly rows: readonly CsvRow[] }
  | { readonly ok: false; readonly problem: FileProblem };

/** Every row of a decoded comma-separated text, or the problem of the first malformed one. */
export function csvRows(member: string, text: string): CsvRows {
  const rows: CsvRow[] = [];
  const problem = visitCsvRows(member, text, (row) => rows.push(row));
  return problem ? { ok: false, problem } : { ok: true, rows };
}

function quotingProblem(member: string, cause: CsvError, line: number): FileProblem {
  const unclosed = cause.code === 'CSV_QUOTE_NOT_CLOSED';
  return {
    code: 'unreadable-row',
    member,
    line,
    column: null,
    found: cause.code,
    message: unclosed
      ? 'A quote that opens in this row is never closed, so the rows after it cannot be told apart.'
      : 'A quote stands where comma-separated rows allow none, so the rest of the file was not read.',
    remedy:
      'Take a fresh copy of the file from CMS; if it is the same there, save the member with its quotes mended.',
  };
}
