import type { Mue, MueAdjudication } from './mue.ts';
import type { PackedGroup } from './dataSet.ts';

/** Codes of a visit begin alike, so the edits of their first three characters are one group, some twenty lines of it. */
export function mueGroupOf(code: string): string {
  return code.slice(0, 3);
}

/** The groups of a quarter's edits: a line a code, "97110|6|3|Clinical: Data". */
export function packMues(mues: readonly Mue[]): PackedGroup[] {
  return [...Map.groupBy(mues, ({ code }) => mueGroupOf(code))].map(([name, group]) => ({
    name,
    rows: group.length,
    lines: group.map(mueToText).sort(),
  }));
}

/** The edits of one group; throws where a line was not made by `packMues`. */
export function muesOf(lines: readonly string[]): Mue[] {
  return lines.map(mueFromText);
}

function mueToText({ code, units, adjudication, rationale }: Mue): string {
  return [code, units, adjudication, rationale].join('|');
}

function mueFromText(text: string): Mue {
  const [code, units, adjudication, rationale, ...more] = text.split('|');
  if (!code || !units || !isAdjudication(adjudication) || rationale === undefined || more.length > 0) {
    throw new Error(`a stored medically unlikely edit is malformed: ${text}`);
  }
  return { code, units: Number(units), adjudication, rationale };
}

export function isAdjudication(text: string | undefined): text is MueAdjudication {
  return text === '1' || text === '2' || text === '3';
}
