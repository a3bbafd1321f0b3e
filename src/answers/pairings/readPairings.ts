import type { Pairing } from '../../contracts/diagnosisPairings.ts';
import type { CsvRow } from '../../schedule/layouts/rows.ts';
import { columnsFound, type ColumnsFound } from '../lists/columns.ts';
import { cellPointer, csvProblem, refusedList } from '../lists/csvProblem.ts';
import { CODE_COLUMN } from '../lists/listColumns.ts';
import { surplusCells } from '../lists/listRows.ts';
import type { ReadList } from '../lists/readList.ts';
import { rowsUnderHeading } from '../lists/rowsUnderHeading.ts';
import { answered, type Answer, type RefusalError } from '../refusal.ts';
import { MOST_PAIRINGS, pairingField } from './pairingFields.ts';

const COLUMNS = {
  diagnosis: {
    heading: 'Diagnosis',
    names: ['diagnosis', 'diagnosis code', 'icd', 'icd 10', 'icd 10 cm', 'icd10'],
    needed: true,
  },
  procedure: CODE_COLUMN,
};

type Columns = ColumnsFound<keyof typeof COLUMNS>;

/** Pairings out of comma-separated values with the heading Diagnosis,Procedure Code, or every problem of them. */
export function readPairings(bytes: Uint8Array): Answer<ReadList<Pairing>> {
  const read = rowsUnderHeading(bytes, (heading) => columnsFound(heading, COLUMNS), sizeProblem);
  if (!read.ok) return read;
  const { rows, columns } = read.value;
  const found = rows.map((row) => pairingOf(row, columns));
  const errors = found.flatMap((each) => each.errors);
  if (errors.length > 0) return refusedList(errors);
  const pairings = new Map(found.flatMap(({ pairing }) => (pairing ? [[rowText(pairing), pairing]] : [])));
  const ordered = [...pairings.keys()].sort().flatMap((text) => pairings.get(text) ?? []);
  const repeatedRows = rows.length - ordered.length;
  return answered({ rows: ordered, ignoredColumns: columns.ignored, repeatedRows });
}

/** Pairings as `readPairings` takes them back. Ranges and codes need no quotes, and none can be a spreadsheet's formula. */
export function writePairings(pairings: readonly Pairing[]): string {
  const heading = Object.values(COLUMNS).map((column) => column.heading);
  return [heading.join(','), ...pairings.map(rowText).sort()].map((row) => `${row}\r\n`).join('');
}

function rowText({ diagnosis, procedure }: Pairing): string {
  return `${diagnosis},${procedure}`;
}

function sizeProblem(rows: number): RefusalError | undefined {
  if (rows === 0) {
    const remedy = 'Send a list with diagnoses and codes.';
    return csvProblem('', 'empty-list', null, 'The list has no rows.', remedy);
  }
  if (rows <= MOST_PAIRINGS) return undefined;
  const message = `A list has at most ${MOST_PAIRINGS} rows.`;
  return csvProblem(
    '',
    'too-many-rows',
    String(rows),
    message,
    'Name categories and ranges instead of codes.',
  );
}

function pairingOf(
  row: CsvRow,
  { places, width }: Columns,
): { pairing?: Pairing; errors: readonly RefusalError[] } {
  const cell = (column: keyof typeof COLUMNS) => (row.cells[places[column] ?? -1] ?? '').trim();
  const surplus = surplusCells(row, width);
  const read = pairingField.safeParse({ diagnosis: cell('diagnosis'), procedure: cell('procedure') });
  if (read.success && surplus.length === 0) return { pairing: read.data, errors: [] };
  const wrong = (read.error?.issues ?? []).map(({ path: [field], message }) => {
    const column = field === 'procedure' ? 'procedure' : 'diagnosis';
    const pointer = cellPointer(row.line, COLUMNS[column].heading);
    const what =
      column === 'diagnosis' ? 'This does not begin diagnoses.' : 'This is not a code or a range of them.';
    return csvProblem(pointer, `invalid-${column}`, cell(column) || null, what, message);
  });
  return { errors: [...wrong, ...surplus] };
}
