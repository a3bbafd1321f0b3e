import type { Columns, LayoutRow } from './layoutRow.ts';
import type { ProblemLog } from './problemLog.ts';
import type { TextLine } from './rows.ts';

/** How long a fixed-width line is, and which places of it no field covers (counted from 0; they hold blanks). */
export interface LineShape {
  readonly width: number;
  readonly gaps: readonly number[];
}

/** The shape that a layout's columns describe; columns that only the comma-separated form has take no place. */
export function lineShape(columns: Columns<string>): LineShape {
  const covered = new Set<number>();
  let width = 0;
  for (const { from, to } of Object.values(columns)) {
    if (from === undefined || to === undefined) continue;
    for (let place = from - 1; place < to; place += 1) covered.add(place);
    width = Math.max(width, to);
  }
  return { width, gaps: Array.from({ length: width }, (_, place) => place).filter((p) => !covered.has(p)) };
}

/**
 * The lines as rows of the layout. A line that ends before the last column, has text after it, or has text between two
 * columns (its columns have shifted) is a problem and left out.
 */
export function fixedWidthRows<Field extends string>(
  lines: readonly TextLine[],
  columns: Columns<Field>,
  shape: LineShape,
  log: ProblemLog,
): LayoutRow<Field>[] {
  const heading = (field: Field): string => columns[field].heading;
  return lines.flatMap(({ line, text }) => {
    if (!fits(line, text, shape, log)) return [];
    const cell = (field: Field): string => {
      const { from, to } = columns[field];
      return from === undefined ? '' : text.slice(from - 1, to).trim();
    };
    return [{ line, cell, heading }];
  });
}

function fits(line: number, text: string, { width, gaps }: LineShape, log: ProblemLog): boolean {
  if (text.length < width) {
    const message = `The line has ${text.length} characters where the layout has ${width}.`;
    log.add({ code: 'short-row', line, found: `${text.length} characters`, message });
    return false;
  }
  if (text.length > width && text.slice(width).trim() !== '') {
    const message = `There is text after character ${width}, where the layout ends.`;
    log.add({ code: 'long-row', line, found: text.slice(width).trim(), message });
    return false;
  }
  const stray = gaps.find((place) => text[place] !== ' ');
  if (stray === undefined) return true;
  const message = `Character ${stray + 1} stands between two columns: the line's columns have shifted.`;
  log.add({ code: 'unreadable-row', line, found: text[stray] ?? '', message });
  return false;
}
