import { collectCounties, type CountyField, type CountyTable } from './counties.ts';
import { fixedWidthRows, lineShape } from './fixedWidth.ts';
import { printedYear } from './gpci.ts';
import type { Columns } from './layoutRow.ts';
import { ProblemLog } from './problemLog.ts';
import type { Reading, TextLine } from './rows.ts';

/** Places as CMS's 2025 texts have them; CMS documents none. Long lists of counties are cut off at 58 characters there. */
const COLUMNS = {
  carrier: { heading: 'Medicare Administrative Contractor', from: 5, to: 9 },
  locality: { heading: 'Locality', from: 17, to: 18 },
  state: { heading: 'State', from: 23, to: 45 },
  area: { heading: 'Fee Schedule Area', from: 46, to: 143 },
  counties: { heading: 'Counties', from: 144, to: 1000 },
} as const satisfies Columns<CountyField>;

const SHAPE = lineShape(COLUMNS);

/** The locality-to-county file (LOCCO) as fixed-width text: rows are indented or begin with a number; the rest are title and notes. */
export function readCountiesText(member: string, lines: readonly TextLine[]): Reading<CountyTable> {
  const log = new ProblemLog(member);
  const data = lines
    .filter(({ text }) => /^\s*\d|^\s{3,}\S/.test(text))
    .map(({ line, text }) => ({ line, text: text.padEnd(SHAPE.width) }));
  return log.reading({
    year: printedYear(lines.map(({ text }) => text)),
    localities: collectCounties(fixedWidthRows(data, COLUMNS, SHAPE, log), log),
  });
}
