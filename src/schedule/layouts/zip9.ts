import type { PackedGroup } from '../dataSet.ts';
import { localityId } from '../locality.ts';
import { PlusFourTable } from '../plusFourTable.ts';
import { quarterStart } from '../zipLocalities.ts';
import { valueCell } from './cells.ts';
import { fixedWidthRows } from './fixedWidth.ts';
import type { Columns } from './layoutRow.ts';
import { localityKey } from './localityKeys.ts';
import { ProblemLog } from './problemLog.ts';
import type { Reading } from './rows.ts';

/** Source: CMS's Zip9 record layout. What the fields between say is not read. */
const COLUMNS = {
  state: { heading: 'State', from: 1, to: 2 },
  zip: { heading: 'Zip Code', from: 3, to: 7 },
  carrier: { heading: 'Carrier', from: 8, to: 12 },
  locality: { heading: 'Pricing Locality', from: 13, to: 14 },
  plusFourFlag: { heading: 'Plus Four Flag', from: 21, to: 21 },
  plusFour: { heading: 'Plus Four', from: 22, to: 25 },
  quarter: { heading: 'Year/Quarter', from: 76, to: 80 },
} as const satisfies Columns<string>;

const WIDTH = { width: 80, gaps: [] };

/** A whole row as the layout has it: state, ZIP, carrier, locality, flag, plus-four, quarter. */
const ROW = /^([A-Z]{2})(\d{5})(\d{5})(\d\d).{6}([01])(\d{4}| {4}).{50}(20\d\d[1-4])\s*$/;

export interface PlusFours {
  /** yyyyQ as CMS writes it. */
  readonly quarter: string;
  readonly effectiveFrom: string;
  readonly groups: readonly PackedGroup[];
  /** Rows of ZIPs that do not cross localities, which the ZIP5 file answers; they were not kept. */
  readonly notCrossing: number;
}

/** The plus-fours of one quarter (ZIP9, fixed width 80), taken line by line because there are more than a million. */
export class Zip9Reader {
  readonly #log: ProblemLog;
  readonly #table = new PlusFourTable();
  /** The quarters seen, and the line each was first seen on. */
  readonly #quarters = new Map<string, number>();
  #notCrossing = 0;

  constructor(member: string) {
    this.#log = new ProblemLog(member);
  }

  take(text: string, line: number): void {
    if (text.trim() === '') return;
    const match = ROW.exec(text);
    if (!match) return this.#tellWhy(text, line);
    const [, state = '', zip = '', carrier = '', locality = '', flag, plusFour = '', quarter = ''] = match;
    if (!this.#quarters.has(quarter)) this.#quarters.set(quarter, line);
    if (flag === '0') {
      this.#notCrossing += 1;
      return;
    }
    if (plusFour.trim() === '') return this.#missing(line);
    const other = this.#table.add(zip, plusFour, { state, carrier, locality });
    if (!other) return;
    const message = `An earlier line puts ${zip}-${plusFour} into ${localityId(other)}; nobody can tell which is right.`;
    const found = `${zip}-${plusFour}`;
    this.#log.add({ code: 'duplicate-key', line, column: COLUMNS.plusFour.heading, found, message });
  }

  finish(): Reading<PlusFours> {
    const [quarter = ''] = this.#quarters.keys();
    const groups = this.#table.groups();
    if (groups.length === 0 && this.#log.total === 0) {
      this.#log.add({ code: 'no-rows', message: 'There is no row of a plus-four in the file.' });
    }
    if (this.#quarters.size > 1) this.#mixedQuarters();
    const effectiveFrom = quarterStart(quarter) ?? '';
    return this.#log.reading({ quarter, effectiveFrom, groups, notCrossing: this.#notCrossing });
  }

  /** The problems of a line that is not as the layout says, cell by cell. */
  #tellWhy(text: string, line: number): void {
    for (const row of fixedWidthRows([{ line, text }], COLUMNS, WIDTH, this.#log)) {
      valueCell(row, 'state', /^[A-Z]{2}$/, 'two capital letters', this.#log);
      valueCell(row, 'zip', /^\d{5}$/, 'a ZIP of five digits', this.#log);
      localityKey(row, this.#log);
      valueCell(row, 'plusFourFlag', /^[01]$/, '0 or 1', this.#log);
      valueCell(row, 'plusFour', /^(\d{4})?$/, 'a plus-four of four digits', this.#log);
      valueCell(row, 'quarter', /^20\d\d[1-4]$/, 'a year and quarter such as 20254', this.#log);
    }
  }

  #missing(line: number): void {
    const message = 'The ZIP crosses localities and the row has no plus-four.';
    this.#log.add({ code: 'not-a-value', line, column: COLUMNS.plusFour.heading, found: '', message });
  }

  #mixedQuarters(): void {
    const [, second = 0] = this.#quarters.values();
    this.#log.add({
      code: 'mixed-quarters',
      line: second,
      column: COLUMNS.quarter.heading,
      found: [...this.#quarters.keys()].slice(0, 5).join(', '),
      message: 'The rows are of more than one quarter; a table is of one.',
    });
  }
}
