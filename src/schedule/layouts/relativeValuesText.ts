import { fixedWidthRows, lineShape } from './fixedWidth.ts';
import { ProblemLog } from './problemLog.ts';
import { RELATIVE_VALUE_COLUMNS } from './relativeValueColumns.ts';
import { collectRelativeValues, type RelativeValues } from './relativeValues.ts';
import type { Reading, TextLine } from './rows.ts';

const SHAPE = lineShape(RELATIVE_VALUE_COLUMNS);

/** The Relative Value file (PPRRVU) as fixed-width text of 171 characters after its HDR lines. It prints no title. */
export function readRelativeValuesText(member: string, lines: readonly TextLine[]): Reading<RelativeValues> {
  const log = new ProblemLog(member);
  const data = lines.filter(({ text }) => !text.startsWith('HDR ') && text.trim() !== '');
  const rows = fixedWidthRows(data, RELATIVE_VALUE_COLUMNS, SHAPE, log);
  return log.reading({
    title: null,
    releasedOn: null,
    ...collectRelativeValues(rows, log),
    unknownHeadings: [],
  });
}
