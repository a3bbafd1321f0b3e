import type { FileProblem } from '../fileProblem.ts';

/** A row of a comma-separated member: its cells as they stand and the line it begins on, counted from 1. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A line of a fixed-width member. */
export interface TextLine {
  readonly line: number;
  readonly text: string;
}

/** Why a member was refused: the first problems in the file's order, and how many there were in all. */
export interface Refused {
  readonly ok: false;
  readonly problems: readonly FileProblem[];
  readonly total: number;
}

/** What a layout makes of a member. */
export type Reading<T> = { readonly ok: true; readonly facts: T } | Refused;
