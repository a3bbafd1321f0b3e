import { csvLine } from '../csvLines.ts';
import type { AmountChange } from './amountChange.ts';
import type { DiffAnswer, RowChange } from './answer.ts';

const HEADING = [
  ...['Procedure Code', 'Modifier', 'Change', 'Status From', 'Status To'],
  ...['Amount From', 'Amount To', 'Difference', 'Percent'],
  ...['Therapy Reduced From', 'Therapy Reduced To', 'Therapy Reduced Difference', 'Therapy Reduced Percent'],
  'Changed Values',
];

/** The rows that changed as comma-separated values. */
export function diffCsv({ rows }: Pick<DiffAnswer, 'rows'>): string {
  return [csvLine(HEADING), ...rows.map((row) => csvLine(cellsOf(row)))].join('');
}

function cellsOf({ code, modifier, change, status, amount, therapyReduced, changed }: RowChange) {
  const values = changed.map(({ field, from, to }) => `${field} ${from} to ${to}`).join('; ');
  return [
    ...[code, modifier, change, status.from, status.to],
    ...amountCells(amount),
    ...amountCells(therapyReduced),
    values,
  ];
}

/** From, to, difference and percent. */
export function amountCells(change: AmountChange | null): (string | null)[] {
  return change ? [change.from, change.to, change.difference, change.percent] : [null, null, null, null];
}
