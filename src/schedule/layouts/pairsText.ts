import { layoutCells } from './layoutRow.ts';
import type { PairField, PairRows } from './pairRows.ts';

/** CMS's own headings, in the layout's order. */
const HEADINGS = [
  ['column1', 'Column 1'],
  ['column2', 'Column 2'],
  ['before1996', '*=in existence prior to 1996'],
  ['from', 'Effective Date'],
  ['through', 'Deletion Date'],
  ['modifierIndicator', 'Modifier'],
  ['reason', 'PTP Edit Rationale'],
] as const satisfies readonly (readonly [PairField, string])[];

/** A notice of copyright and headings of several lines stand before the rows. */
const PREAMBLE_WITHIN = 40;
/** Two codes or a day: a first row with one of them misread is still a row. */
const DATA = /^[A-Z0-9]{5}\t[A-Z0-9]{5}\t|\t\d{8}\t/;

/** One of the four files of a quarter's edits as CMS posts them: seven columns divided by tabs, line by line. */
export class PairsText {
  readonly #rows: PairRows;

  constructor(rows: PairRows) {
    this.#rows = rows;
  }

  take(text: string, line: number): void {
    if (text.trim() === '') return;
    if (this.#rows.rows === 0 && !DATA.test(text) && line <= PREAMBLE_WITHIN) return;
    const cells = text.split('\t');
    const surplus = cells.slice(HEADINGS.length).join('').trim();
    if (cells.length < HEADINGS.length || surplus !== '') {
      const code = surplus === '' ? 'short-row' : 'long-row';
      const message = `The row has ${cells.length} cells where the layout has ${HEADINGS.length}.`;
      this.#rows.log.add({ code, line, found: `${cells.length} cells`, message });
      return;
    }
    this.#rows.take(layoutCells(line, cells, INDEXES, HEADING_OF));
  }
}

const INDEXES = new Map<PairField, number>(HEADINGS.map(([field], index) => [field, index]));
const HEADING_OF = new Map<PairField, string>(HEADINGS);
