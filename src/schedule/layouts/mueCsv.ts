import { isAdjudication } from '../mueText.ts';
import type { Mue } from '../mue.ts';
import { numberCell, valueCell } from './cells.ts';
import { csvTable } from './csvTable.ts';
import type { Columns, LayoutRow } from './layoutRow.ts';
import { ProblemLog } from './problemLog.ts';
import type { CsvRow, Reading } from './rows.ts';

/** The first heading has a line break in it; the second names the setting. */
const COLUMNS = {
  code: { heading: 'HCPCS/CPT Code', matches: /^HCPCS CPT CODE$/ },
  units: { heading: 'Practitioner Services MUE Values', matches: /^PRACTITIONER SERVICES MUE VALUES$/ },
  adjudication: { heading: 'MUE Adjudication Indicator' },
  rationale: { heading: 'MUE Rationale' },
} as const satisfies Columns<string>;

type Field = keyof typeof COLUMNS;

const UNITS = { whole: 7, scale: 0 };

export interface MueTable {
  readonly mues: readonly Mue[];
  /** The cells above the headings, where CMS puts its notice of copyright and has put the effective date. */
  readonly preamble: string;
}

/** Medically unlikely edits of practitioners as comma-separated text, under a notice of many lines in one cell. */
export function readMueCsv(member: string, rows: readonly CsvRow[]): Reading<MueTable> {
  const log = new ProblemLog(member);
  const table = csvTable(rows, COLUMNS, log);
  if (!table) return log.refusal();
  const lines = new Map<string, number>();
  const mues = table.rows.map((row) => {
    const value = mue(row, log);
    const earlier = lines.get(value.code);
    if (earlier === undefined) lines.set(value.code, row.line);
    else repeatedCode(row, value.code, earlier, log);
    return value;
  });
  if (mues.length === 0 && log.total === 0) {
    log.add({ code: 'no-rows', message: 'There is no row of a code under the headings.' });
  }
  return log.reading({ mues, preamble: table.preamble.flatMap(({ cells }) => cells).join('\n') });
}

function mue(row: LayoutRow<Field>, log: ProblemLog): Mue {
  const code = valueCell(row, 'code', /^[A-Z0-9]{5}$/, 'a code of five capital letters or digits', log);
  const units = numberCell(row, 'units', UNITS, log);
  const indicator = valueCell(
    row,
    'adjudication',
    /^[123] (Line|Date of Service) Edit/i,
    '"1 Line Edit", "2 Date of Service Edit: Policy" or "3 Date of Service Edit: Clinical"',
    log,
  ).slice(0, 1);
  const rationale = valueCell(row, 'rationale', /^[^|]+$/, "CMS's words for the reason", log);
  return { code, units, adjudication: isAdjudication(indicator) ? indicator : '3', rationale };
}

function repeatedCode(row: LayoutRow<Field>, code: string, earlier: number, log: ProblemLog): void {
  const message = `Line ${earlier} already has ${code}; it may stand once.`;
  log.add({ code: 'duplicate-key', line: row.line, column: row.heading('code'), found: code, message });
}
