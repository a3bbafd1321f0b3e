import { formatScaled } from '../../decimal/text.ts';
import { CONVERSION_FACTOR_SCALE, type ReleaseHeader } from '../release.ts';
import type { RelativeValueRow } from '../relativeValues.ts';
import { numberCell, type NumberKind } from './cells.ts';
import type { LayoutRow } from './layoutRow.ts';
import type { ProblemLog } from './problemLog.ts';
import type { RelativeValueField } from './relativeValueColumns.ts';
import { relativeValueRow } from './relativeValueRow.ts';

/** What a Relative Value member says. */
export interface RelativeValues {
  /** Year and quarter of the title, or null where the member has none (fixed-width text) or none that can be read. */
  readonly title: ReleaseTitle | null;
  /** The date CMS printed as RELEASED, yyyy-mm-dd, or null. */
  readonly releasedOn: string | null;
  /** Dollars a relative value unit in whole ten-thousandths. */
  readonly conversionFactor: number;
  readonly rows: readonly RelativeValueRow[];
  /** Headings this program does not know yet, which were not read. */
  readonly unknownHeadings: readonly string[];
}

export interface ReleaseTitle {
  readonly year: number;
  readonly letter: ReleaseHeader['letter'];
}

const FACTOR: NumberKind = { whole: 3, scale: CONVERSION_FACTOR_SCALE };

/**
 * The rows as facts, and the one conversion factor all of them carry. Problems besides those of single cells: two rows
 * of one code and modifier, more than one conversion factor, no rows at all.
 */
export function collectRelativeValues(
  rows: readonly LayoutRow<RelativeValueField>[],
  log: ProblemLog,
): Pick<RelativeValues, 'rows' | 'conversionFactor'> {
  const lines = new Map<string, number>();
  const factors = new Map<number, FactorUse>();
  const values = rows.map((row) => {
    const value = relativeValueRow(row, log);
    const factor = numberCell(row, 'conversionFactor', FACTOR, log);
    const use = factors.get(factor);
    if (use) use.rows += 1;
    else factors.set(factor, { line: row.line, rows: 1 });
    const key = `${value.code} ${value.modifier}`.trim();
    const earlier = lines.get(key);
    if (earlier === undefined) lines.set(key, row.line);
    else duplicateRow(row, key, earlier, log);
    return value;
  });
  if (rows.length === 0 && log.total === 0) {
    log.add({ code: 'no-rows', message: 'There is no row of a code under the headings.' });
  }
  checkFactors(factors, log);
  return { rows: values, conversionFactor: factors.keys().next().value ?? 0 };
}

interface FactorUse {
  readonly line: number;
  rows: number;
}

function duplicateRow(
  row: LayoutRow<RelativeValueField>,
  key: string,
  earlier: number,
  log: ProblemLog,
): void {
  log.add({
    code: 'duplicate-key',
    line: row.line,
    column: row.heading('code'),
    found: key,
    message: `Line ${earlier} already has ${key}; a code and modifier may stand once.`,
  });
}

function checkFactors(factors: ReadonlyMap<number, FactorUse>, log: ProblemLog): void {
  const [first, second] = [...factors].sort(([, a], [, b]) => b.rows - a.rows);
  if (first?.[0] === 0 && log.total === 0) {
    const message = 'The conversion factor is zero, which would make every fee zero.';
    log.add({ code: 'not-a-value', line: first[1].line, column: 'CONV FACTOR', found: '0', message });
  }
  if (!second) return;
  const found = [...factors]
    .map(([factor, use]) => {
      const rows = use.rows === 1 ? '1 row' : `${use.rows} rows`;
      return `${formatScaled(factor, CONVERSION_FACTOR_SCALE)} in ${rows}`;
    })
    .slice(0, 5)
    .join(', ');
  log.add({
    code: 'mixed-conversion-factors',
    line: second[1].line,
    column: 'CONV FACTOR',
    found,
    message: `One release has one conversion factor; this file has ${found}.`,
  });
}
