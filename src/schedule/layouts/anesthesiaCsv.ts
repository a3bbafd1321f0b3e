import { parseScaled } from '../../decimal/text.ts';
import { LOCAL_FACTOR, NATIONAL_FACTOR, type AnesthesiaField, type AnesthesiaTable } from './anesthesia.ts';
import { numberCell } from './cells.ts';
import { csvTable } from './csvTable.ts';
import type { Columns } from './layoutRow.ts';
import { checkDistinct, localityKey } from './localityKeys.ts';
import { ProblemLog } from './problemLog.ts';
import type { CsvRow, Reading } from './rows.ts';

const COLUMNS = {
  carrier: { heading: 'Contractor', matches: /^CONTRACTOR|^MEDICARE ADMIN/ },
  locality: { heading: 'Locality', matches: /^LOCALITY( NUMBER)?$/ },
  name: { heading: 'Locality Name', optional: true },
  conversionFactor: { heading: 'National Anes CF', matches: /\bANES\w* (CF|CONV)/ },
} as const satisfies Columns<AnesthesiaField>;

/** The anesthesia file (ANES) as comma-separated text; its last heading carries the national conversion factor. */
export function readAnesthesiaCsv(member: string, rows: readonly CsvRow[]): Reading<AnesthesiaTable> {
  const log = new ProblemLog(member);
  const table = csvTable(rows, COLUMNS, log, { notes: true });
  if (!table) return log.refusal();
  const read = table.rows.map((source) => ({
    source,
    value: {
      ...localityKey(source, log),
      conversionFactor: numberCell(source, 'conversionFactor', LOCAL_FACTOR, log),
    },
  }));
  return log.reading({
    nationalConversionFactor: nationalFactor(table.headings),
    localities: checkDistinct(read, log),
  });
}

function nationalFactor(headings: readonly string[]): number | null {
  const heading = headings.find((text) => /anes/i.test(text));
  const factor = /\d+\.\d+/.exec(heading ?? '')?.[0];
  return factor === undefined ? null : (parseScaled(factor, NATIONAL_FACTOR.scale) ?? null);
}
