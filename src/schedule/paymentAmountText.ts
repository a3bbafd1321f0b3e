import type { PaymentAmountRow } from './layouts/paymentAmounts.ts';

/** In the order of a line's values; the code is the group's name, and the year the data set's. */
const FIELDS = [
  'modifier',
  'carrier',
  'locality',
  'nonFacilityCents',
  'facilityCents',
  'pcTc',
  'status',
  'multipleProcedure',
  'therapyReducedNonInstitutionalCents',
  'therapyReducedInstitutionalCents',
  'oppsIndicator',
  'oppsNonFacilityCents',
  'oppsFacilityCents',
] as const satisfies readonly (keyof PaymentAmountRow)[];

/** A line of a code's group, a modifier and locality: "|10112|00|2683|2683|7|A|5|2079|2079|9|0|0". */
export function paymentAmountToText(row: PaymentAmountRow): string {
  return FIELDS.map((field) => row[field]).join('|');
}

/** What tells the lines of a group apart: "|10112|00". */
export function paymentAmountKey(text: string): string {
  return /^[^|]*\|[^|]*\|[^|]*/.exec(text)?.[0] ?? '';
}

/** The amounts of one group; throws where a line was not made by `packPaymentAmounts`. */
export function paymentAmountsOf(year: number, code: string, lines: readonly string[]): PaymentAmountRow[] {
  return lines.map((line) => {
    const cells = line.split('|');
    if (cells.length !== FIELDS.length) throw new Error(`a stored amount of ${code} is malformed: ${line}`);
    const values = FIELDS.map((field, index) => [field, valueOf(field, cells[index] ?? '', line)] as const);
    return { year, code, ...Object.fromEntries(values) } as unknown as PaymentAmountRow;
  });
}

function valueOf(field: string, cell: string, line: string): string | number {
  if (!field.endsWith('Cents')) return cell;
  if (!/^\d+$/.test(cell)) throw new Error(`a stored amount has "${cell}" where cents belong: ${line}`);
  return Number(cell);
}
