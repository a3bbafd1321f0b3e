import { fixedWidthRows, lineShape } from './fixedWidth.ts';
import { gpciRow, printedYear, type GpciField, type GpciTable } from './gpci.ts';
import type { Columns } from './layoutRow.ts';
import { checkDistinct } from './localityKeys.ts';
import { ProblemLog } from './problemLog.ts';
import type { Reading, TextLine } from './rows.ts';

/** Places as CMS's 2025 texts have them; CMS documents none. */
const COLUMNS = {
  carrier: { heading: 'Medicare Administrative Contractor (MAC)', from: 1, to: 5 },
  state: { heading: 'State', from: 17, to: 18 },
  locality: { heading: 'Locality Number', from: 25, to: 26 },
  name: { heading: 'Locality Name', from: 30, to: 119 },
  work: { heading: 'PW GPCI', from: 120, to: 126 },
  workWithoutFloor: { heading: 'PW GPCI (without 1.0 Floor)', optional: true },
  pe: { heading: 'PE GPCI', from: 132, to: 138 },
  malpractice: { heading: 'MP GPCI', from: 144, to: 150 },
} as const satisfies Columns<GpciField>;

const SHAPE = lineShape(COLUMNS);

/**
 * The GPCI file as fixed-width text. A row begins with a digit or is as long as a row, so that one whose first cell is
 * damaged is refused and not taken for a note; the heading alone is as long.
 */
export function readGpciText(member: string, lines: readonly TextLine[]): Reading<GpciTable> {
  const log = new ProblemLog(member);
  const data = lines.filter(
    ({ text }) => /^\d/.test(text) || (text.length >= SHAPE.width && !text.includes('GPCI')),
  );
  const read = fixedWidthRows(data, COLUMNS, SHAPE, log).map((source) => ({
    source,
    value: gpciRow(source, false, log),
  }));
  const preamble = lines.filter(({ line }) => line < (data[0]?.line ?? 1));
  return log.reading({
    year: printedYear(preamble.map(({ text }) => text)),
    localities: checkDistinct(read, log),
  });
}
