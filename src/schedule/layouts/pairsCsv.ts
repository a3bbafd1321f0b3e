import { findColumns } from './findColumns.ts';
import { layoutCells, type Columns } from './layoutRow.ts';
import type { PairField, PairRows } from './pairRows.ts';
import type { CsvRow } from './rows.ts';

const COLUMNS = {
  column1: { heading: 'column1', matches: /^COLUMN ?1$/ },
  column2: { heading: 'column2', matches: /^COLUMN ?2$/ },
  before1996: { heading: 'prior_1996', matches: /1996/, optional: true },
  from: { heading: 'effective_date', optional: true },
  through: { heading: 'deletion_date' },
  modifierIndicator: { heading: 'modifier_indicator' },
  reason: { heading: 'rationale' },
} as const satisfies Columns<PairField>;

const HEADING_OF = new Map<PairField, string>(
  Object.entries(COLUMNS).map(([field, { heading }]) => [field as PairField, heading]),
);

/** Edits saved as comma-separated text by a program other than CMS's: one heading line, columns by their headings. */
export class PairsCsv {
  readonly #rows: PairRows;
  #indexes: ReadonlyMap<PairField, number> | null | undefined;
  #width = 0;

  constructor(rows: PairRows) {
    this.#rows = rows;
  }

  /** Whether the file says when an edit begins. */
  get saysBegin(): boolean {
    return this.#indexes?.has('from') ?? false;
  }

  take({ line, cells }: CsvRow): void {
    if (this.#indexes === undefined) {
      this.#indexes = findColumns(COLUMNS, cells, line, this.#rows.log)?.indexes ?? null;
      this.#width = cells.length;
      return;
    }
    // Headings that are wrong are told once, and the rows were not evaluated.
    if (this.#indexes === null || (cells.length === 1 && cells[0]?.trim() === '')) return;
    if (cells.length !== this.#width) {
      const code = cells.length < this.#width ? 'short-row' : 'long-row';
      const message = `The row has ${cells.length} cells where the heading has ${this.#width}.`;
      this.#rows.log.add({ code, line, found: `${cells.length} cells`, message });
      return;
    }
    this.#rows.take(layoutCells(line, cells, this.#indexes, HEADING_OF));
  }
}
