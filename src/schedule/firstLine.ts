import type { ProblemLog } from './layouts/problemLog.ts';

/**
 * The texts this product writes for itself begin with one line of JSON that says what they are and how they are laid
 * out, so that they are recognised by their content as CMS's files are.
 */
export type TextKind = 'fee-schedule-extract' | 'zip-table';

/** How the lines after the first are laid out; a text of another layout is refused. */
const LAYOUT = 1;

export type Fields = Readonly<Record<string, unknown>>;

/** What a field of the first line must be: in words, and as a test. */
export interface FieldCheck {
  readonly expected: string;
  readonly holds: (value: unknown) => boolean;
}

export const RESTORE =
  "Restore the file as it came with the product, or build it anew from CMS's files with bin/extract.ts.";

export function firstLineText(kind: TextKind, fields: Fields): string {
  return JSON.stringify({ allowable: kind, layout: LAYOUT, ...fields });
}

export function beginsAs(kind: TextKind, text: string): boolean {
  return text.startsWith(`{"allowable":"${kind}",`);
}

/** The lines of a text, whatever ended them, without the empty one after the last line's end. */
export function linesOf(text: string): string[] {
  const lines = text.split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

/** The first line's fields where all are as they must be; else undefined, and why is in the log. */
export function readFirstLine(
  kind: TextKind,
  line: string,
  checks: Readonly<Record<string, FieldCheck>>,
  log: ProblemLog,
): Fields | undefined {
  const fields = beginsAs(kind, line) ? parsedObject(line) : undefined;
  if (!fields) {
    const message = `The first line is not the line of JSON that a ${kind} begins with, so nothing else was read.`;
    log.add({ code: 'not-recognised', line: 1, found: shortened(line), message, remedy: RESTORE });
    return undefined;
  }
  if (fields['layout'] !== LAYOUT) {
    const found = JSON.stringify(fields['layout']) ?? 'none';
    const message = `It is of layout ${found}, and this version reads layout ${LAYOUT}.`;
    const remedy = 'Use the version of the product that the file came with.';
    log.add({ code: 'not-recognised', line: 1, column: 'layout', found, message, remedy });
    return undefined;
  }
  const wrong = Object.entries(checks).filter(([field, { holds }]) => !holds(fields[field]));
  for (const [field, { expected }] of wrong) {
    const found = field in fields ? shortened(JSON.stringify(fields[field])) : null;
    const message = `The first line's "${field}" is not ${expected}.`;
    log.add({ code: 'not-a-value', line: 1, column: field, found, message, remedy: RESTORE });
  }
  return wrong.length === 0 ? fields : undefined;
}

function parsedObject(line: string): Fields | undefined {
  try {
    return JSON.parse(line) as Fields;
  } catch {
    return undefined;
  }
}

/** Enough of a line to find it by. */
export function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}...` : text;
}
