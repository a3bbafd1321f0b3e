import { normaliseHeading, type Columns } from './layoutRow.ts';
import type { ProblemLog } from './problemLog.ts';

/** Where a file has each field, counted from 0; a field of an optional column may be absent. */
export interface FoundColumns<Field extends string> {
  readonly indexes: ReadonlyMap<Field, number>;
  /** Headings this layout does not know: a new year's column. */
  readonly unknown: readonly string[];
}

/**
 * The columns by their headings, never by their place: CMS inserts columns. A heading that is missing or there twice
 * is a problem and the answer null, since every row would only repeat it.
 */
export function findColumns<Field extends string>(
  columns: Columns<Field>,
  headings: readonly string[],
  line: number,
  log: ProblemLog,
): FoundColumns<Field> | null {
  const indexes = new Map<Field, number>();
  const before = log.total;
  const fields = Object.keys(columns) as Field[];
  for (const field of fields) {
    const places = placesOf(columns, field, headings);
    const [first] = places;
    if (first !== undefined) indexes.set(field, first);
    else if (!columns[field].optional) missingColumn(columns[field].heading, line, log);
    if (places.length > 1) repeatedColumn(columns[field].heading, places, line, log);
  }
  if (log.total > before) return null;
  const known = new Set(indexes.values());
  return { indexes, unknown: headings.filter((heading, index) => heading !== '' && !known.has(index)) };
}

/** How many of the layout's columns these headings name: tells the heading line from all others. */
export function countKnown<Field extends string>(
  columns: Columns<Field>,
  headings: readonly string[],
): number {
  return (Object.keys(columns) as Field[]).filter((field) => placesOf(columns, field, headings).length > 0)
    .length;
}

function placesOf<Field extends string>(
  columns: Columns<Field>,
  field: Field,
  headings: readonly string[],
): number[] {
  const { heading, matches } = columns[field];
  const plain = normaliseHeading(heading);
  return headings.flatMap((text, index) => {
    const candidate = normaliseHeading(text);
    return (matches ? matches.test(candidate) : candidate === plain) ? [index] : [];
  });
}

export function missingColumn(heading: string, line: number, log: ProblemLog): void {
  log.add({
    code: 'missing-column',
    line,
    column: heading,
    message: `No column is headed "${heading}", so the rows were not evaluated.`,
  });
}

function repeatedColumn(heading: string, places: readonly number[], line: number, log: ProblemLog): void {
  const numbers = places.map((index) => index + 1).join(' and ');
  log.add({
    code: 'repeated-column',
    line,
    column: heading,
    found: `columns ${numbers}`,
    message: `Columns ${numbers} are all headed "${heading}", so the rows were not evaluated.`,
  });
}
