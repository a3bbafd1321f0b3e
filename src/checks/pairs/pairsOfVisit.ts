import type { ProcedurePair } from '../../schedule/procedurePair.ts';
import { claimedLines, type CheckedLine, type CheckedVisit } from '../checkedVisit.ts';
import type { PairFacts } from '../checkFacts.ts';
import type { PairModifiers } from '../codingReference.ts';

/** An edit on two lines of a day: a line of column 2 and those of column 1. */
export interface PairOfVisit {
  readonly edit: ProcedurePair;
  readonly column2: CheckedLine;
  /** At least one. */
  readonly column1: readonly CheckedLine[];
  /** The line that says the services were separate: column 2's, or all of column 1; null where none does. */
  readonly liftedOn: 'column2' | 'column1' | null;
}

/** Every edit of the day on each line of its column 2, lines of other disciplines included. */
export function pairsOfVisit(visit: CheckedVisit, pairs: PairFacts, modifiers: PairModifiers): PairOfVisit[] {
  const lines = claimedLines(visit);
  return pairs.edits.flatMap((edit) => {
    const column1 = lines.filter(({ code }) => code === edit.column1);
    const column2 = lines.filter(({ code }) => code === edit.column2);
    if (column1.length === 0) return [];
    return column2.map((line) => ({
      edit,
      column2: line,
      column1,
      liftedOn: liftedOn(line, column1, visit, modifiers),
    }));
  });
}

/** 59 and X{EPSU} counted on column 2 alone at first; the others count on either. */
function liftedOn(
  column2: CheckedLine,
  column1: readonly CheckedLine[],
  { dateOfService }: CheckedVisit,
  { lifting, distinct, eitherColumnFrom }: PairModifiers,
): PairOfVisit['liftedOn'] {
  if (column2.modifiers.some((each) => lifting.has(each))) return 'column2';
  const early = dateOfService < eitherColumnFrom;
  const onColumn1 = (each: string) => lifting.has(each) && !(early && distinct.has(each));
  return column1.every(({ modifiers }) => modifiers.some(onColumn1)) ? 'column1' : null;
}
