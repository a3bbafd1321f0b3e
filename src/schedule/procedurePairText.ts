import type { ProcedurePair } from './procedurePair.ts';

/**
 * The group of one column-1 code, as compact as two and a half million edits ask for. The first line lists CMS's reasons
 * between bars; every other line has what several edits have in common and then their column-2 codes:
 *
 *     Mutually exclusive procedures|Misuse of Column Two code with Column One code
 *     20200101 20211231 1 0 97533 97535
 *
 * that is first day, last day, modifier indicator and the place of the reason in the first line, counted from 0. A first
 * day that the file does not say and a last day that has not come are "*".
 */
export const UNKNOWN_DAY = '*';

export function reasonsLine(reasons: readonly string[]): string {
  return reasons.join('|');
}

/** "20200101 20211231 1 0", from days written yyyymmdd or "*". */
export function commonPart(from: string, through: string, indicator: string, reason: number): string {
  return `${from} ${through} ${indicator} ${reason}`;
}

/** The edits of one group, in the order of its lines; throws where a line is not as above. */
export function pairsOf(column1: string, lines: readonly string[]): ProcedurePair[] {
  const [first = '', ...rest] = lines;
  const reasons = first.split('|');
  return rest.flatMap((line) => {
    const match = /^(\d{8}|\*) (\d{8}|\*) ([019]) (\d+) ([A-Z0-9 ]+)$/.exec(line);
    const rationale = reasons[Number(match?.[4])];
    if (!match || rationale === undefined)
      throw new Error(`a stored pair of ${column1} is malformed: ${line}`);
    const from = dayOf(match[1]);
    const through = dayOf(match[2]);
    const modifierIndicator = match[3] as ProcedurePair['modifierIndicator'];
    const codes = (match[5] ?? '').split(' ');
    return codes.map((column2) => ({ column1, column2, from, through, modifierIndicator, rationale }));
  });
}

function dayOf(text: string | undefined): string | null {
  if (text === undefined || text === UNKNOWN_DAY) return null;
  return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
}
