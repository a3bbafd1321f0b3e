import type { OppsCap } from '../release.ts';
import { csvTable } from './csvTable.ts';
import type { Columns } from './layoutRow.ts';
import { collectOppsCaps, type OppsCapField } from './oppsCaps.ts';
import { ProblemLog } from './problemLog.ts';
import type { CsvRow, Reading } from './rows.ts';

/** CMS prints the facility price first and spells the second heading "NON-FACILTY". */
const COLUMNS = {
  code: { heading: 'HCPCS' },
  modifier: { heading: 'MOD' },
  status: { heading: 'PROCSTAT' },
  carrier: { heading: 'CARRIER' },
  locality: { heading: 'LOCALITY' },
  facilityPrice: { heading: 'FACILITY PRICE' },
  nonFacilityPrice: { heading: 'NON-FACILTY PRICE', matches: /^NON ?FACIL\w* PRICE$/ },
} as const satisfies Columns<OppsCapField>;

/** The OPPS cap file (OPPSCAP) as comma-separated text. */
export function readOppsCapsCsv(member: string, rows: readonly CsvRow[]): Reading<readonly OppsCap[]> {
  const log = new ProblemLog(member);
  const table = csvTable(rows, COLUMNS, log);
  return table ? log.reading(collectOppsCaps(table.rows, log)) : log.refusal();
}
