import { LOCAL_FACTOR, type AnesthesiaField, type AnesthesiaTable } from './anesthesia.ts';
import { numberCell } from './cells.ts';
import { fixedWidthRows, lineShape } from './fixedWidth.ts';
import type { Columns } from './layoutRow.ts';
import { checkDistinct, localityKey } from './localityKeys.ts';
import { ProblemLog } from './problemLog.ts';
import type { Reading, TextLine } from './rows.ts';

/** Places as CMS's 2025 texts have them; CMS documents none. The factor is in cents, without a point. */
const COLUMNS = {
  carrier: { heading: 'Contractor', from: 1, to: 5 },
  locality: { heading: 'Locality', from: 13, to: 14 },
  name: { heading: 'Locality Name', from: 19, to: 58 },
  conversionFactor: { heading: 'Anes CF', from: 72, to: 77 },
} as const satisfies Columns<AnesthesiaField>;

const SHAPE = lineShape(COLUMNS);
const CENTS = { whole: LOCAL_FACTOR.whole + LOCAL_FACTOR.scale, scale: 0 };

/** The anesthesia file (ANES) as fixed-width text. It has no heading and so no national conversion factor. */
export function readAnesthesiaText(member: string, lines: readonly TextLine[]): Reading<AnesthesiaTable> {
  const log = new ProblemLog(member);
  const data = lines.filter(({ text }) => text.trim() !== '');
  const read = fixedWidthRows(data, COLUMNS, SHAPE, log).map((source) => ({
    source,
    value: {
      ...localityKey(source, log),
      conversionFactor: numberCell(source, 'conversionFactor', CENTS, log),
    },
  }));
  return log.reading({ nationalConversionFactor: null, localities: checkDistinct(read, log) });
}
