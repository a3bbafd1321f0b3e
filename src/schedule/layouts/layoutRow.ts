/**
 * One row of a member, whatever the layout: its cells by the name of the field, trimmed. A field that this file has no
 * column for reads as empty. `heading` is CMS's own name of the column, for messages.
 */
export interface LayoutRow<Field extends string> {
  readonly line: number;
  cell(field: Field): string;
  heading(field: Field): string;
}

/** One column of a layout as CMS prints it: where fixed-width text has it (counted from 1, both ends in it), and its heading. */
export interface Column {
  readonly heading: string;
  /** Tells the column's heading in a comma-separated file, after `normaliseHeading`; equality where there is none. */
  readonly matches?: RegExp;
  /** True where a file may lack the column. */
  readonly optional?: true;
  readonly from?: number;
  readonly to?: number;
}

export type Columns<Field extends string> = Readonly<Record<Field, Column>>;

/** "CO- SURG", "Co-Surg" and "CO SURG" are one heading; marks like *** are footnotes. */
export function normaliseHeading(text: string): string {
  return text
    .toUpperCase()
    .replace(/[^A-Z0-9.]+/g, ' ')
    .trim();
}

/** A row of cells, told apart by their places alone. */
export function layoutCells<Field extends string>(
  line: number,
  cells: readonly string[],
  indexes: ReadonlyMap<Field, number>,
  headings: ReadonlyMap<Field, string>,
): LayoutRow<Field> {
  return {
    line,
    cell: (field) => cells[indexes.get(field) ?? -1]?.trim() ?? '',
    heading: (field) => headings.get(field) ?? field,
  };
}
