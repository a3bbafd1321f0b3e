import { parseDecimal, parseScaled } from '../../decimal/text.ts';
import type { LayoutRow } from './layoutRow.ts';
import type { ProblemLog } from './problemLog.ts';

/** A kind of number in CMS's files: how many digits it may have before and behind the point. */
export interface NumberKind {
  readonly whole: number;
  readonly scale: number;
}

/** The cell as a whole number in units of the kind's last decimal ("1.5" at scale 3 is 1500); 0 and a problem where it is none. */
export function numberCell<Field extends string>(
  row: LayoutRow<Field>,
  field: Field,
  kind: NumberKind,
  log: ProblemLog,
): number {
  const found = row.cell(field);
  const value = parseScaled(found, kind.scale);
  if (value !== undefined && value >= 0 && value < 10 ** (kind.whole + kind.scale)) return value;
  log.add({
    code: 'not-a-number',
    line: row.line,
    column: row.heading(field),
    found,
    message: whyNotANumber(found, kind),
  });
  return 0;
}

function whyNotANumber(found: string, { whole, scale }: NumberKind): string {
  if (found === '') return 'The cell is empty where a number belongs.';
  const value = parseDecimal(found);
  if (!value) return `"${found}" is not a plain number.`;
  if (value.coefficient < 0) return `"${found}" is below zero, which this column never is.`;
  return `"${found}" has more digits than the column holds (${whole} before the point, ${scale} behind it).`;
}

/** The cell where it looks as the layout says, else a problem that tells what was expected ("five letters or digits"). */
export function valueCell<Field extends string>(
  row: LayoutRow<Field>,
  field: Field,
  pattern: RegExp,
  expected: string,
  log: ProblemLog,
): string {
  const found = row.cell(field);
  if (pattern.test(found)) return found;
  log.add({
    code: 'not-a-value',
    line: row.line,
    column: row.heading(field),
    found,
    message: found === '' ? `The cell is empty; expected ${expected}.` : `"${found}" is not ${expected}.`,
  });
  return found;
}
