import { MOST_REASONS, type PairTable } from '../pairTable.ts';
import { isDate } from '../serviceDate.ts';
import { valueCell } from './cells.ts';
import type { LayoutRow } from './layoutRow.ts';
import { ProblemLog } from './problemLog.ts';
import type { Reading } from './rows.ts';

export type PairField =
  'column1' | 'column2' | 'before1996' | 'from' | 'through' | 'modifierIndicator' | 'reason';

/** What one file of edits held; the edits themselves went into the table. */
export interface PairFile {
  readonly rows: number;
  /** The latest day on which an edit begins or ends, yyyy-mm-dd, or null where there is none. */
  readonly lastDay: string | null;
}

/** Edits of procedure pairs, taken row by row because a quarter's set has two and a half million. */
export class PairRows {
  readonly log: ProblemLog;
  readonly #table: PairTable;
  /** Days as they are written and as whole numbers yyyymmdd: a few hundred, checked once each; null for what is no day. */
  readonly #days = new Map<string, number | null>();
  #rows = 0;
  #lastDay = 0;

  constructor(member: string, table: PairTable) {
    this.log = new ProblemLog(member);
    this.#table = table;
  }

  get rows(): number {
    return this.#rows;
  }

  /** Takes a row; a file that does not say when edits begin has no such column, and the cell reads as empty. */
  take(row: LayoutRow<PairField>): void {
    const code = 'a code of five capital letters or digits';
    const column1 = valueCell(row, 'column1', CODE, code, this.log);
    const column2 = valueCell(row, 'column2', CODE, code, this.log);
    valueCell(row, 'before1996', /^\*?$/, 'empty or *', this.log);
    const from = this.#dayCell(row, 'from');
    const through = this.#dayCell(row, 'through');
    const indicator = Number(valueCell(row, 'modifierIndicator', /^[019]$/, '0, 1 or 9', this.log));
    const reason = valueCell(row, 'reason', /^[^|]{0,200}$/, "CMS's words for the reason", this.log);
    this.#rows += 1;
    if (this.log.total > 0) return;
    this.#table.add({ column1, column2, from, through, indicator, reason });
    if (this.#table.reasons > MOST_REASONS) this.#noReasons(row);
  }

  finish(): Reading<PairFile> {
    if (this.#rows === 0 && this.log.total === 0) {
      this.log.add({ code: 'no-rows', message: 'There is no row of a pair in the file.' });
    }
    const day = String(this.#lastDay);
    const lastDay = this.#lastDay === 0 ? null : `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`;
    return this.log.reading({ rows: this.#rows, lastDay });
  }

  #dayCell(row: LayoutRow<PairField>, field: 'from' | 'through'): number {
    const text = row.cell(field);
    let day = this.#days.get(text);
    if (day === undefined) {
      day = dayOf(text);
      this.#days.set(text, day);
      this.#lastDay = Math.max(this.#lastDay, day ?? 0);
    }
    if (day === null) valueCell(row, field, /^$/, 'a day that exists, or * for none', this.log);
    return day ?? 0;
  }

  #noReasons(row: LayoutRow<PairField>): void {
    const message = `There are more than ${MOST_REASONS} different reasons, so the columns have shifted.`;
    this.log.add({ code: 'not-a-value', line: row.line, column: row.heading('reason'), message });
  }
}

const CODE = /^[A-Z0-9]{5}$/;

/** A day as CMS (20240701) or an export of its file (2024-07-01) writes it; 0 for none, null for what is no day. */
function dayOf(text: string): number | null {
  if (text === '' || text === '*' || text === '9999-12-31' || text === '99991231') return 0;
  const match = /^(\d{4})-?(\d\d)-?(\d\d)$/.exec(text);
  if (!match || !isDate(match.slice(1).join('-'))) return null;
  return Number(match.slice(1).join(''));
}
