import { csvText, placed } from './csvText.ts';

export interface OppsCapRow {
  readonly code: string;
  readonly modifier: string;
  readonly status: string;
  readonly carrier: string;
  readonly locality: string;
  readonly facilityPrice: string;
  readonly nonFacilityPrice: string;
}

export function oppsCapsCsv(
  rows: readonly OppsCapRow[],
  change: (lines: string[][]) => string[][] = (lines) => lines,
): string {
  const heading = ['HCPCS', 'MOD', 'PROCSTAT', 'CARRIER', 'LOCALITY', 'FACILITY PRICE', 'NON-FACILTY PRICE'];
  return csvText(change([heading, ...rows.map((row) => cellsOf(row)), ['\x1a', '', '', '', '', '', '']]));
}

export function oppsCapsText(rows: readonly OppsCapRow[]): string {
  const lines = rows.map((row) =>
    placed(38, [
      { from: 1, to: 5, text: row.code },
      { from: 6, to: 7, text: row.modifier },
      { from: 9, to: 9, text: row.status },
      { from: 11, to: 15, text: row.carrier },
      { from: 18, to: 19, text: row.locality },
      { from: 20, to: 28, text: row.facilityPrice, right: true },
      { from: 29, to: 38, text: row.nonFacilityPrice, right: true },
    ]),
  );
  return `${lines.join('\r\n')}\r\n\x1a`;
}

function cellsOf(row: OppsCapRow): string[] {
  const { code, modifier, status, carrier, locality, facilityPrice, nonFacilityPrice } = row;
  return [code, modifier, status, carrier, locality, facilityPrice, nonFacilityPrice];
}
