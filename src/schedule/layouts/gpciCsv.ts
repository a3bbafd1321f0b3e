import { csvTable, type CsvTable } from './csvTable.ts';
import { missingColumn } from './findColumns.ts';
import { gpciRow, printedYear, type GpciField, type GpciTable } from './gpci.ts';
import type { Column, LayoutRow } from './layoutRow.ts';
import { checkDistinct } from './localityKeys.ts';
import { ProblemLog } from './problemLog.ts';
import type { CsvRow, Reading } from './rows.ts';

/** The work index is printed with the 1.0 floor, without it, or both; headings carry the year and footnote stars. */
const COLUMNS = {
  carrier: { heading: 'Medicare Administrative Contractor (MAC)', matches: /^MEDICARE ADMIN/ },
  state: { heading: 'State', matches: /^STATE$/ },
  locality: { heading: 'Locality Number', matches: /^LOCALITY N(UMBER|O)/ },
  name: { heading: 'Locality Name' },
  workWithFloor: { heading: 'PW GPCI (with 1.0 Floor)', matches: /PW GPCI WITH /, optional: true },
  workPlain: { heading: 'PW GPCI', matches: /PW GPCI$/, optional: true },
  workWithout: { heading: 'PW GPCI (without 1.0 Floor)', matches: /PW GPCI WITHOUT /, optional: true },
  pe: { heading: 'PE GPCI', matches: /PE GPCI/ },
  malpractice: { heading: 'MP GPCI', matches: /MP GPCI/ },
} as const satisfies Readonly<Record<string, Column>>;

type Field = keyof typeof COLUMNS;

/** The GPCI file as comma-separated text: title, blank line, heading, a row a locality, notes. */
export function readGpciCsv(member: string, rows: readonly CsvRow[]): Reading<GpciTable> {
  const log = new ProblemLog(member);
  const table = csvTable(rows, COLUMNS, log, { notes: true });
  if (!table) return log.refusal();
  const work = workColumns(table);
  if (!work) {
    missingColumn(COLUMNS.workWithFloor.heading, table.headingLine, log);
    return log.refusal();
  }
  const read = table.rows.map((source) => {
    const row = withWork(source, work.paid, work.without);
    return { source: row, value: gpciRow(row, work.without !== null, log) };
  });
  return log.reading({
    year: printedYear([...table.headings, ...table.preamble.flatMap(({ cells }) => cells)]),
    localities: checkDistinct(read, log),
  });
}

interface WorkColumns {
  /** The index Medicare pays by. */
  readonly paid: Field;
  readonly without: Field | null;
}

/** "With floor" is what is paid; a plain column beside it is the one without, and alone it is what is paid. */
function workColumns(table: CsvTable<Field>): WorkColumns | null {
  const without = table.has('workWithout') ? 'workWithout' : null;
  if (table.has('workWithFloor')) {
    return { paid: 'workWithFloor', without: without ?? (table.has('workPlain') ? 'workPlain' : null) };
  }
  return table.has('workPlain') ? { paid: 'workPlain', without } : null;
}

function withWork(row: LayoutRow<Field>, paid: Field, without: Field | null): LayoutRow<GpciField> {
  const place = (field: GpciField): Field =>
    field === 'work' ? paid : field === 'workWithoutFloor' ? (without ?? paid) : field;
  return {
    line: row.line,
    cell: (field) => row.cell(place(field)),
    heading: (field) => row.heading(place(field)),
  };
}
