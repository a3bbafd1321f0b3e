import type { CsvRow } from '../../schedule/layouts/rows.ts';
import { answered, type Answer } from '../refusal.ts';
import { cellPointer, csvProblem, refusedList } from './csvProblem.ts';

/** A column as its heading is written by us, and in lower case by which names it is known when others write it. */
export interface Column {
  readonly heading: string;
  readonly names: readonly string[];
  readonly needed: boolean;
}

export interface ColumnsFound<Name extends string> {
  /** Where each column is; one that is not needed may be missing. */
  readonly places: Readonly<Partial<Record<Name, number>>>;
  /** How many cells the heading has, empty ones at its end left out. */
  readonly width: number;
  /** Headings of columns that are not read. */
  readonly ignored: readonly string[];
}

/** The columns by the first line that is not blank; what is missing or there twice is refused. */
export function columnsFound<Name extends string>(
  { line, cells }: CsvRow,
  columns: Readonly<Record<Name, Column>>,
): Answer<ColumnsFound<Name>> {
  const headings = cells.map((cell) => cell.trim());
  const separator = otherSeparator(headings);
  if (separator) {
    const message = `The columns are separated by ${separator}, not by commas.`;
    const remedy = 'Save it as comma-separated values, in a spreadsheet program as "CSV (comma delimited)".';
    return refusedList([
      csvProblem(cellPointer(line), 'not-comma-separated', headings[0] ?? '', message, remedy),
    ]);
  }
  const every = Object.entries<Column>(columns);
  const begin = `Begin with the line ${every.map(([, { heading }]) => heading).join(',')}.`;
  const found = every.map(([name, column]) => ({ name, ...column, at: placesOf(column, headings) }));
  const errors = [
    ...found.flatMap(({ heading, needed, at }) => {
      if (!needed || at.length > 0) return [];
      const message = `The first line has no column "${heading}".`;
      return [csvProblem(cellPointer(line), 'missing-column', headings.join(','), message, begin)];
    }),
    ...found.flatMap(({ heading, at }) => {
      if (at.length < 2) return [];
      const named = at.map((place) => headings[place] ?? '').join(', ');
      const message = `The first line has more than one column "${heading}".`;
      return [csvProblem(cellPointer(line), 'repeated-column', named, message, 'Leave one of them.')];
    }),
  ];
  if (errors.length > 0) return refusedList(errors);
  const read = found.flatMap(({ name, at: [place] }) =>
    place === undefined ? [] : [[name, place] as const],
  );
  const ignored = headings.filter((heading, at) => heading !== '' && !read.some(([, place]) => place === at));
  const width = headings.findLastIndex((heading) => heading !== '') + 1;
  return answered({ places: Object.fromEntries(read) as Partial<Record<Name, number>>, width, ignored });
}

function placesOf({ names }: Column, headings: readonly string[]): number[] {
  const named = headings.map((heading) => heading.toLowerCase().replace(/[\s_-]+/g, ' '));
  return named.flatMap((name, at) => (names.includes(name) ? [at] : []));
}

function otherSeparator([heading = '', ...more]: readonly string[]): string | undefined {
  if (more.some((each) => each !== '')) return undefined;
  const separators = { ';': 'semicolons', '\t': 'tabs', '|': 'bars' };
  return Object.entries(separators).find(([separator]) => heading.includes(separator))?.[1];
}
