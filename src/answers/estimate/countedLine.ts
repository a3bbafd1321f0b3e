import type { VisitLine } from '../../pricing/visit.ts';

/** A line as it will be priced: with its units, and where the rule splits a line, one for each person's units. */
export interface CountedLine extends VisitLine {
  /** Index of the line it came from, in its own list of the request. */
  readonly requestLine: number;
  /** How its minutes became units, in words; null where the request gave the units. */
  readonly unitsBecause: string | null;
}
