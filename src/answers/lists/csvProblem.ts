import { bounded, foundText, refused, type Answer, type RefusalError } from '../refusal.ts';

const MOST_LISTED = 50;

/** Where something of a comma-separated list is: "" is the whole, "/line/7" a line, "/line/7/Amount" a cell. */
export function cellPointer(line: number, column?: string): string {
  return column === undefined ? `/line/${line}` : `/line/${line}/${column.replaceAll('/', '~1')}`;
}

export function csvProblem(
  pointer: string,
  code: string,
  found: string | null,
  message: string,
  remedy: string,
): RefusalError {
  return { pointer, code, found: found === null ? null : foundText(found), message, remedy };
}

/** Nothing of a list is taken in where anything is wrong with it; the first problems are told, and how many there are. */
export function refusedList(errors: readonly RefusalError[]): Answer<never> {
  return bounded(
    refused(422, 'invalid-request', 'The list cannot be taken in; nothing of it was.', errors),
    MOST_LISTED,
  );
}
