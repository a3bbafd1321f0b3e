import { csvTable } from './csvTable.ts';
import { collectCounties, type CountyField, type CountyTable } from './counties.ts';
import { printedYear } from './gpci.ts';
import type { Columns, LayoutRow } from './layoutRow.ts';
import { ProblemLog } from './problemLog.ts';
import type { CsvRow, Reading } from './rows.ts';

/** CMS spells the first heading "Adminstrative". */
const COLUMNS = {
  carrier: { heading: 'Medicare Administrative Contractor', matches: /^MEDICARE ADMIN/ },
  locality: { heading: 'Locality Number', matches: /^LOCALITY/ },
  state: { heading: 'State' },
  area: { heading: 'Fee Schedule Area' },
  counties: { heading: 'Counties', matches: /^COUNTIES$/ },
} as const satisfies Columns<CountyField>;

/**
 * The locality-to-county file (LOCCO) as comma-separated text. CMS saved it from a spreadsheet that dropped leading zeros:
 * "2102" and "0" are carrier 02102 and locality 00. The state stands on its first row only and is not read.
 */
export function readCountiesCsv(member: string, rows: readonly CsvRow[]): Reading<CountyTable> {
  const log = new ProblemLog(member);
  const table = csvTable(rows, COLUMNS, log, { notes: true });
  if (!table) return log.refusal();
  return log.reading({
    year: printedYear(table.preamble.flatMap(({ cells }) => cells)),
    localities: collectCounties(table.rows.map(withLeadingZeros), log),
  });
}

function withLeadingZeros(row: LayoutRow<CountyField>): LayoutRow<CountyField> {
  const cell = (field: CountyField): string => {
    const text = row.cell(field);
    if (field === 'carrier' && /^\d{4}$/.test(text)) return text.padStart(5, '0');
    return field === 'locality' && /^\d$/.test(text) ? text.padStart(2, '0') : text;
  };
  return { line: row.line, cell, heading: (field) => row.heading(field) };
}
