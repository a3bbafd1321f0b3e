import type { CsvRow } from '../../schedule/layouts/rows.ts';
import { answered, type Answer, type RefusalError } from '../refusal.ts';
import { type ListedAmount, MOST_AMOUNTS } from './amountsField.ts';
import { byCode } from './byCode.ts';
import { cellPointer, csvProblem, refusedList } from './csvProblem.ts';
import { amountCell, codeCell, errorsIn, modifierCell } from './listCells.ts';
import { COLUMNS, type ListColumns, listColumns } from './listColumns.ts';
import { surplusCells } from './listRows.ts';
import type { ReadList } from './readList.ts';
import { listedFor } from './repeatedAmounts.ts';
import { rowsUnderHeading } from './rowsUnderHeading.ts';

/**
 * Codes and their amounts out of a comma-separated list as spreadsheet programs save it, or every problem of it.
 * A code and modifier with two different amounts is a problem; with the same amount twice it is taken once.
 */
export function readAmounts(bytes: Uint8Array): Answer<ReadList<ListedAmount>> {
  const read = rowsUnderHeading(bytes, listColumns, countProblem);
  return read.ok ? amountsOf(read.value.rows, read.value.columns) : read;
}

function countProblem(rows: number): RefusalError | undefined {
  if (rows === 0) {
    return csvProblem('', 'empty-list', null, 'The list has no rows.', 'Send a list with codes and amounts.');
  }
  if (rows <= MOST_AMOUNTS) return undefined;
  const message = `A list has at most ${MOST_AMOUNTS} rows.`;
  return csvProblem('', 'too-many-rows', String(rows), message, 'Leave out codes that nobody bills.');
}

function amountsOf(rows: readonly CsvRow[], columns: ListColumns): Answer<ReadList<ListedAmount>> {
  const listed = new Map<string, { readonly amount: ListedAmount; readonly line: number }>();
  const errors: RefusalError[] = [];
  for (const row of rows) {
    const read = rowOf(row, columns);
    const first = read.amount && listed.get(listedFor(read.amount));
    errors.push(...read.errors);
    if (!read.amount) continue;
    if (!first) listed.set(listedFor(read.amount), { amount: read.amount, line: row.line });
    else if (first.amount.amount !== read.amount.amount) {
      errors.push(twoAmounts(read.amount, row.line, first.line, first.amount.amount));
    }
  }
  if (errors.length > 0) return refusedList(errors);
  const amounts = [...listed.values()].map(({ amount }) => amount).sort(byCode);
  const repeatedRows = rows.length - amounts.length;
  return answered({ rows: amounts, ignoredColumns: columns.ignored, repeatedRows });
}

/** A row's amount where it can be told, and what is wrong with the row. */
function rowOf(
  { line, cells }: CsvRow,
  { places, width }: ListColumns,
): { amount?: ListedAmount; errors: readonly RefusalError[] } {
  const cell = (place: number | undefined) => (place === undefined ? '' : (cells[place] ?? '').trim());
  const code = codeCell(cell(places.code), line);
  const modifier = modifierCell(cell(places.modifier), line);
  const amount = amountCell(cell(places.amount), line);
  const errors = [
    ...errorsIn(code),
    ...errorsIn(modifier),
    ...errorsIn(amount),
    ...surplusCells({ line, cells }, width),
  ];
  if (!code.ok || !modifier.ok || !amount.ok) return { errors };
  const beside = modifier.value === undefined ? {} : { modifier: modifier.value };
  return { amount: { code: code.value, ...beside, amount: amount.value }, errors };
}

function twoAmounts(
  { amount, ...name }: ListedAmount,
  line: number,
  first: number,
  before: string,
): RefusalError {
  const message = `${listedFor(name)} has ${before} on line ${first} already.`;
  const remedy = 'Give one amount for each code and modifier.';
  return csvProblem(cellPointer(line, COLUMNS.amount), 'two-amounts', amount, message, remedy);
}
