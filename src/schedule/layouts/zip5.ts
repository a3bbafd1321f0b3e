import { quarterStart, type ZipLocality, type ZipTable } from '../zipLocalities.ts';
import { valueCell } from './cells.ts';
import { fixedWidthRows } from './fixedWidth.ts';
import type { Columns, LayoutRow } from './layoutRow.ts';
import { localityKey } from './localityKeys.ts';
import { ProblemLog } from './problemLog.ts';
import type { Reading, TextLine } from './rows.ts';

/** Source: CMS's Zip5 record layout. Rural and laboratory fields between are not read; place 22 begins the ZIP9's plus-four. */
const COLUMNS = {
  state: { heading: 'State', from: 1, to: 2 },
  zip: { heading: 'Zip Code', from: 3, to: 7 },
  carrier: { heading: 'Carrier', from: 8, to: 12 },
  locality: { heading: 'Pricing Locality', from: 13, to: 14 },
  plusFourFlag: { heading: 'Plus Four Flag', from: 21, to: 21 },
  plusFour: { heading: 'Filler', from: 22, to: 22 },
  quarter: { heading: 'Year/Quarter', from: 76, to: 80 },
} as const satisfies Columns<string>;

type Field = keyof typeof COLUMNS;

const WIDTH = { width: 80, gaps: [] };

/** The ZIP-to-locality file of one quarter (ZIP5), fixed width 80. Missouri is EM or WM, Kansas EK or WK. */
export function readZip5(member: string, lines: readonly TextLine[]): Reading<ZipTable> {
  const log = new ProblemLog(member);
  const data = lines.filter(({ text }) => text.trim() !== '');
  const found = new Map<string, number>();
  const quarters = new Map<string, number>();
  const rows = fixedWidthRows(data, COLUMNS, WIDTH, log).map((row) => {
    const value = zipLocality(row, log);
    const quarter = valueCell(row, 'quarter', /^20\d\d[1-4]$/, 'a year and quarter such as 20254', log);
    if (!quarters.has(quarter)) quarters.set(quarter, row.line);
    const earlier = found.get(value.zip);
    if (earlier === undefined) found.set(value.zip, row.line);
    else repeatedZip(row, value.zip, earlier, log);
    return value;
  });
  const quarter = oneQuarter(quarters, log);
  return log.reading({ quarter, effectiveFrom: quarterStart(quarter) ?? '', source: member, rows });
}

function zipLocality(row: LayoutRow<Field>, log: ProblemLog): ZipLocality {
  valueCell(
    row,
    'plusFour',
    /^$/,
    'blank: this is the ZIP9 file with plus-fours; the ZIP5 file is wanted',
    log,
  );
  return {
    zip: valueCell(row, 'zip', /^\d{5}$/, 'a ZIP of five digits', log),
    state: valueCell(row, 'state', /^[A-Z]{2}$/, 'two capital letters', log),
    ...localityKey(row, log),
    crossesLocalities: valueCell(row, 'plusFourFlag', /^[01]$/, '0 or 1', log) === '1',
  };
}

function repeatedZip(row: LayoutRow<Field>, zip: string, earlier: number, log: ProblemLog): void {
  const message = `Line ${earlier} already has ZIP ${zip}; it may stand once.`;
  log.add({ code: 'duplicate-key', line: row.line, column: row.heading('zip'), found: zip, message });
}

function oneQuarter(quarters: ReadonlyMap<string, number>, log: ProblemLog): string {
  const [first, second] = quarters;
  if (!first && log.total === 0)
    log.add({ code: 'no-rows', message: 'There is no row of a ZIP in the file.' });
  if (second) {
    log.add({
      code: 'mixed-quarters',
      line: second[1],
      column: COLUMNS.quarter.heading,
      found: [...quarters.keys()].slice(0, 5).join(', '),
      message: 'The rows are of more than one quarter; a table is of one.',
    });
  }
  return first?.[0] ?? '';
}
