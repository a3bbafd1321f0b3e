import { csvTable } from './csvTable.ts';
import { missingColumn } from './findColumns.ts';
import { ProblemLog } from './problemLog.ts';
import { PRICING_INDICATOR_SINCE, RELATIVE_VALUE_COLUMNS } from './relativeValueColumns.ts';
import { collectRelativeValues, type RelativeValues } from './relativeValues.ts';
import { releasedOn, releaseTitleOf } from './relativeValuesTitle.ts';
import type { CsvRow, Reading } from './rows.ts';

/**
 * The Relative Value file (PPRRVU) as comma-separated text: 31 columns to 2025, 32 from 2026, their names stacked over
 * several lines of which the last repeats names ("OP", "SURG", "INDICATOR").
 */
export function readRelativeValuesCsv(member: string, rows: readonly CsvRow[]): Reading<RelativeValues> {
  const log = new ProblemLog(member);
  const table = csvTable(rows, RELATIVE_VALUE_COLUMNS, log, { stackedHeadings: true });
  if (!table) return log.refusal();
  const title = releaseTitleOf(table.preamble);
  if (title && title.year >= PRICING_INDICATOR_SINCE && !table.has('pricingIndicator')) {
    missingColumn(RELATIVE_VALUE_COLUMNS.pricingIndicator.heading, table.headingLine, log);
    return log.refusal();
  }
  return log.reading({
    title,
    releasedOn: releasedOn(table.preamble),
    ...collectRelativeValues(table.rows, log),
    unknownHeadings: table.unknownHeadings,
  });
}
