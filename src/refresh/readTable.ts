import { csvRows } from '../files/csvRows.ts';
import { textLines } from '../files/textLines.ts';
import type { CsvRow, Reading, TextLine } from '../schedule/layouts/rows.ts';
import type { RecognisedMember } from './readMembers.ts';

/** The two forms CMS posts a table in. */
export interface TableReaders<T> {
  readonly csv: (member: string, rows: readonly CsvRow[]) => Reading<T>;
  readonly text: (member: string, lines: readonly TextLine[]) => Reading<T>;
}

/** A member read by its layout, in the form it was recognised as. */
export function readTable<T>(member: RecognisedMember, readers: TableReaders<T>): Reading<T> {
  if (!member.kind.endsWith('-csv')) return readers.text(member.name, textLines(member.text()));
  const read = csvRows(member.name, member.text());
  return read.ok ? readers.csv(member.name, read.rows) : { ok: false, problems: [read.problem], total: 1 };
}
