import type { Locality } from '../locality.ts';
import { GPCI_SCALE } from '../locality.ts';
import { numberCell, valueCell, type NumberKind } from './cells.ts';
import type { LayoutRow } from './layoutRow.ts';
import { localityKey, plainName } from './localityKeys.ts';
import type { ProblemLog } from './problemLog.ts';

/** One row of the GPCI file. */
export type LocalityIndices = Pick<Locality, 'carrier' | 'locality' | 'state' | 'name' | 'gpci'>;

export interface GpciTable {
  /** The year of the title or headings, or null where none is printed. */
  readonly year: number | null;
  readonly localities: readonly LocalityIndices[];
}

export type GpciField =
  'carrier' | 'state' | 'locality' | 'name' | 'work' | 'workWithoutFloor' | 'pe' | 'malpractice';

/** What begins otherwise could be a formula to a spreadsheet, and what holds control characters a command to a terminal. */
const NAME = /^[A-Z]\P{Cc}*$/iu;

const INDEX: NumberKind = { whole: 1, scale: GPCI_SCALE };

/** One locality's indices in whole thousandths; `hasWorkWithoutFloor` where the file prints that column. */
export function gpciRow(
  row: LayoutRow<GpciField>,
  hasWorkWithoutFloor: boolean,
  log: ProblemLog,
): LocalityIndices {
  return {
    ...localityKey(row, log),
    state: valueCell(row, 'state', /^[A-Z]{2}$/, 'two capital letters', log),
    name: plainName(valueCell(row, 'name', NAME, "the locality's name", log)),
    gpci: {
      work: numberCell(row, 'work', INDEX, log),
      workWithoutFloor: hasWorkWithoutFloor ? numberCell(row, 'workWithoutFloor', INDEX, log) : null,
      pe: numberCell(row, 'pe', INDEX, log),
      malpractice: numberCell(row, 'malpractice', INDEX, log),
    },
  };
}

/** The first year printed in a text ("CY 2025", "2025 PE GPCI"), or null. */
export function printedYear(texts: Iterable<string>): number | null {
  for (const text of texts) {
    const year = /\b(?:19|20)\d\d\b/.exec(text)?.[0];
    if (year) return Number(year);
  }
  return null;
}
