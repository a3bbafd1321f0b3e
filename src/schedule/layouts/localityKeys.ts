import { localityId, type LocalityKey } from '../locality.ts';
import { valueCell } from './cells.ts';
import type { LayoutRow } from './layoutRow.ts';
import type { ProblemLog } from './problemLog.ts';

/** Carrier and locality of a row as the file prints them: five digits and two. */
export function localityKey<Field extends string>(
  row: LayoutRow<Field | 'carrier' | 'locality'>,
  log: ProblemLog,
): LocalityKey {
  return {
    carrier: valueCell(row, 'carrier', /^\d{5}$/, "a contractor's number of five digits", log),
    locality: valueCell(row, 'locality', /^\d\d$/, 'a locality number of two digits', log),
  };
}

/** The rows, after a problem for every carrier and locality (and whatever else makes the key) that stands twice. */
export function checkDistinct<Field extends string, Row extends LocalityKey>(
  rows: readonly { readonly source: LayoutRow<Field | 'locality'>; readonly value: Row }[],
  log: ProblemLog,
  keyOf: (value: Row) => string = localityId,
): readonly Row[] {
  const lines = new Map<string, number>();
  for (const { source, value } of rows) {
    const key = keyOf(value);
    const earlier = lines.get(key);
    if (earlier === undefined) lines.set(key, source.line);
    else {
      log.add({
        code: 'duplicate-key',
        line: source.line,
        column: source.heading('locality'),
        found: key,
        message: `Line ${earlier} already has ${key}; it may stand once.`,
      });
    }
  }
  if (rows.length === 0 && log.total === 0) {
    log.add({ code: 'no-rows', message: 'There is no row of a locality under the headings.' });
  }
  return rows.map(({ value }) => value);
}

/** A locality's name without the stars of its footnotes and with single blanks. */
export function plainName(text: string): string {
  return text
    .replace(/[*\s]+$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}
