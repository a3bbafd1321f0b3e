import { csvRows } from '../../src/files/csvRows.ts';
import { decodeText } from '../../src/files/decodeText.ts';
import { textLines } from '../../src/files/textLines.ts';
import type { CsvRow, Reading, TextLine } from '../../src/schedule/layouts/rows.ts';

/** A made csv through the reader of its layout, as bytes would go. */
export function readCsv<T>(
  reader: (member: string, rows: readonly CsvRow[]) => Reading<T>,
  made: string,
): Reading<T> {
  const rows = csvRows('made.csv', decodeText(Buffer.from(made, 'latin1')));
  return rows.ok ? reader('made.csv', rows.rows) : { ok: false, problems: [rows.problem], total: 1 };
}

/** A made fixed-width text through the reader of its layout. */
export function readText<T>(
  reader: (member: string, lines: readonly TextLine[]) => Reading<T>,
  made: string,
): Reading<T> {
  return reader('made.txt', textLines(decodeText(Buffer.from(made, 'latin1'))));
}

export function factsOf<T>(reading: Reading<T>): T {
  if (!reading.ok) throw new Error(`refused: ${JSON.stringify(reading.problems[0])}`);
  return reading.facts;
}

/** Code, line, column and what was found of each problem: the address a person needs. */
export function addresses(
  reading: Reading<unknown>,
): (readonly [string, number | null, string | null, string | null])[] {
  if (reading.ok) return [];
  return reading.problems.map(({ code, line, column, found }) => [code, line, column, found] as const);
}
