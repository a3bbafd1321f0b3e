import type { OppsCap } from '../release.ts';
import { fixedWidthRows, lineShape } from './fixedWidth.ts';
import type { Columns } from './layoutRow.ts';
import { collectOppsCaps, type OppsCapField } from './oppsCaps.ts';
import { ProblemLog } from './problemLog.ts';
import type { Reading, TextLine } from './rows.ts';

/** Places as CMS's 2025 texts have them; CMS documents none. */
const COLUMNS = {
  code: { heading: 'HCPCS', from: 1, to: 5 },
  modifier: { heading: 'MOD', from: 6, to: 7 },
  status: { heading: 'PROCSTAT', from: 9, to: 9 },
  carrier: { heading: 'CARRIER', from: 11, to: 15 },
  locality: { heading: 'LOCALITY', from: 18, to: 19 },
  facilityPrice: { heading: 'FACILITY PRICE', from: 20, to: 28 },
  nonFacilityPrice: { heading: 'NON-FACILTY PRICE', from: 29, to: 38 },
} as const satisfies Columns<OppsCapField>;

const SHAPE = lineShape(COLUMNS);

/** The OPPS cap file (OPPSCAP) as fixed-width text, without a heading. */
export function readOppsCapsText(member: string, lines: readonly TextLine[]): Reading<readonly OppsCap[]> {
  const log = new ProblemLog(member);
  const data = lines.filter(({ text }) => text.trim() !== '');
  return log.reading(collectOppsCaps(fixedWidthRows(data, COLUMNS, SHAPE, log), log));
}
