import type { CsvRow } from '../../schedule/layouts/rows.ts';
import { columnsFound, type ColumnsFound } from '../lists/columns.ts';
import { cellPointer, csvProblem, refusedList } from '../lists/csvProblem.ts';
import { codeCell, errorsIn, modifierCell } from '../lists/listCells.ts';
import { CODE_COLUMN, MODIFIER_COLUMN } from '../lists/listColumns.ts';
import { surplusCells } from '../lists/listRows.ts';
import { rowsUnderHeading } from '../lists/rowsUnderHeading.ts';
import { answered, type Answer, type RefusalError } from '../refusal.ts';
import { payerField, MOST_COUNTS, MOST_UNITS, type Count, type CountField } from './counts.ts';

const COLUMNS = {
  code: CODE_COLUMN,
  modifier: MODIFIER_COLUMN,
  payer: { heading: 'Payer', names: ['payer', 'payer id'], needed: true },
  units: { heading: 'Units', names: ['units', 'units a year', 'units per year'], needed: true },
};

type CountColumns = ColumnsFound<keyof typeof COLUMNS>;

/** A clinic's counts out of a comma-separated list with the heading Procedure Code,Modifier,Payer,Units, or every problem of it. */
export function readCounts(bytes: Uint8Array): Answer<Count[]> {
  const read = rowsUnderHeading(bytes, (heading) => columnsFound(heading, COLUMNS), sizeProblem);
  if (!read.ok) return read;
  const { rows, columns } = read.value;
  const counts = rows.map((row) => countOf(row, columns));
  const errors = counts.flatMap((each) => each.errors);
  if (errors.length > 0) return refusedList(errors);
  return answered(counts.flatMap(({ count }) => count ?? []));
}

function sizeProblem(rows: number): RefusalError | undefined {
  if (rows === 0) {
    return csvProblem('', 'empty-list', null, 'The list has no rows.', 'Send a list with codes and units.');
  }
  if (rows <= MOST_COUNTS) return undefined;
  const message = `A list has at most ${MOST_COUNTS} rows.`;
  return csvProblem('', 'too-many-rows', String(rows), message, 'Add up the units of each code and payer.');
}

function countOf(
  row: CsvRow,
  { places, width }: CountColumns,
): { count?: Count; errors: readonly RefusalError[] } {
  const { line, cells } = row;
  const cell = (place: number | undefined) => (place === undefined ? '' : (cells[place] ?? '').trim());
  const code = codeCell(cell(places.code), line);
  const modifier = modifierCell(cell(places.modifier), line);
  const payer = payerCell(cell(places.payer), line);
  const units = unitsCell(cell(places.units), line);
  const errors = [code, modifier, payer, units].flatMap(errorsIn);
  const surplus = surplusCells(row, width);
  if (!code.ok || !modifier.ok || !payer.ok || !units.ok || surplus.length > 0) {
    return { errors: [...errors, ...surplus] };
  }
  const pointer = (field: CountField) => cellPointer(line, COLUMNS[field].heading);
  return {
    count: {
      ...{ code: code.value, modifier: modifier.value, payer: payer.value, units: units.value },
      pointer,
    },
    errors,
  };
}

function payerCell(text: string, line: number): Answer<string> {
  const read = payerField.safeParse(text.toLowerCase());
  if (read.success) return answered(read.data);
  const remedy = read.error.issues[0]?.message ?? '';
  return text === ''
    ? wrongCell(line, 'payer', 'missing-payer', text, 'The row has no payer.', remedy)
    : wrongCell(line, 'payer', 'invalid-payer', text, 'This is not the id of a payer.', remedy);
}

const WHOLE = /^(\d+|\d{1,3}(,\d{3})+)$/;

function unitsCell(text: string, line: number): Answer<number> {
  const units = WHOLE.test(text) ? Number(text.replaceAll(',', '')) : Number.NaN;
  if (units <= MOST_UNITS) return answered(units);
  const [code, message] = unitsProblem(text);
  return wrongCell(line, 'units', code, text, message, `Give whole units a year, 0 to ${MOST_UNITS}.`);
}

function unitsProblem(text: string): [code: string, message: string] {
  if (text === '') return ['missing-units', 'The row has no units.'];
  if (text.startsWith('-')) return ['negative-units', 'Units cannot be negative.'];
  if (WHOLE.test(text)) return ['too-many-units', 'These are more units than any clinic bills.'];
  return ['not-whole-units', 'This is not a whole number of units.'];
}

function wrongCell(
  line: number,
  field: CountField,
  code: string,
  found: string,
  message: string,
  remedy: string,
): Answer<never> {
  const pointer = cellPointer(line, COLUMNS[field].heading);
  return refusedList([csvProblem(pointer, code, found === '' ? null : found, message, remedy)]);
}
