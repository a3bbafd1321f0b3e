import type { ConversionFactorTrack } from './release.ts';

/**
 * The calendar: what is published for which dates. It is one item, replaced by one conditional write, so that a
 * reader sees the release before or the release after and never half of one.
 */
export interface Calendar {
  /** Counts the writes; a write names the number it replaces. */
  readonly version: number;
  readonly entries: readonly CalendarEntry[];
  /** Earlier states of `entries`, newest last: what `rollback` goes back to. */
  readonly history: readonly (readonly CalendarEntry[])[];
}

export type CalendarEntry = ReleaseEntry | ZipEntry | DataSetEntry;

/** What is published besides releases and ZIP tables, each a packed data set under its own id. */
export type DataSetEntry = PlusFourEntry | MueEntry | PairEntry | PaymentEntry | DiagnosisEntry;

/** A release of the fee schedule that answers from `effectiveFrom`. Dates are yyyy-mm-dd. */
export interface ReleaseEntry {
  readonly dataset: 'fee-schedule';
  readonly id: string;
  readonly track: ConversionFactorTrack;
  readonly letter: string;
  readonly complete: boolean;
  readonly effectiveFrom: string;
  /** Why it was published although the gate found it doubtful. */
  readonly accepted?: string;
}

/** A quarter's ZIP-to-locality table. */
export interface ZipEntry {
  readonly dataset: 'zip-localities';
  readonly id: string;
  readonly effectiveFrom: string;
}

/** A quarter's table of plus-fours, for the ZIPs that cross localities. */
export interface PlusFourEntry {
  readonly dataset: 'zip-plus-four';
  readonly id: string;
  readonly effectiveFrom: string;
}

/** A quarter's medically unlikely edits of practitioners. */
export interface MueEntry {
  readonly dataset: 'mue-practitioner';
  readonly id: string;
  readonly effectiveFrom: string;
}

/** A quarter's procedure-to-procedure edits of practitioners. */
export interface PairEntry {
  readonly dataset: 'ptp-practitioner';
  readonly id: string;
  readonly effectiveFrom: string;
  /** False for a part of the set: a pair that it lacks may exist. Any complete set outranks it. */
  readonly complete: boolean;
  /** True where the file says when pairs end and not when they begin, so that it answers for its own quarter alone. */
  readonly onlyQuarter: boolean;
}

/** Amounts CMS published for a year; several files of one year stand beside each other, told apart by their ids. */
export interface PaymentEntry {
  readonly dataset: 'payment-amounts';
  readonly id: string;
  readonly year: number;
  /** 1 January of the year: the file says no other day. */
  readonly effectiveFrom: string;
}

/** The diagnosis codes of a fiscal year from a day of it on. */
export interface DiagnosisEntry {
  readonly dataset: 'icd-10-cm';
  readonly id: string;
  readonly effectiveFrom: string;
  /** False for a part of the list: a code that it lacks may exist. */
  readonly complete: boolean;
}

export const EMPTY_CALENDAR: Calendar = { version: 0, entries: [], history: [] };

/** How many earlier states the calendar keeps. */
const HISTORY_KEPT = 40;

/**
 * The calendar with `entries` published, all in one write. An entry of the same kind and first day is replaced: CMS posts a corrected
 * file under the same letter, and the newer answers for the same dates.
 */
export function withPublished(calendar: Calendar, ...entries: readonly CalendarEntry[]): Calendar {
  const kept = calendar.entries.filter((other) => !entries.some((entry) => sameSlot(other, entry)));
  return next(calendar, [...kept, ...entries].sort(byDate), [...calendar.history, calendar.entries]);
}

/** The calendar without an entry, or undefined where it has none of that id. */
export function withoutEntry(calendar: Calendar, id: string): Calendar | undefined {
  if (!isPublished(calendar, id)) return undefined;
  const entries = calendar.entries.filter((entry) => entry.id !== id);
  return next(calendar, entries, [...calendar.history, calendar.entries]);
}

/** The calendar as it was before the last change, or undefined where there is nothing to go back to. */
export function rolledBack(calendar: Calendar): Calendar | undefined {
  const previous = calendar.history.at(-1);
  return previous && next(calendar, previous, calendar.history.slice(0, -1));
}

export function isPublished(calendar: Calendar, id: string): boolean {
  return calendar.entries.some((entry) => entry.id === id);
}

/** True where the calendar names it now or named it in a state that `rollback` can go back to. */
export function wasEverPublished(calendar: Calendar, id: string): boolean {
  return [calendar.entries, ...calendar.history].some((entries) => entries.some((entry) => entry.id === id));
}

function next(calendar: Calendar, entries: readonly CalendarEntry[], history: Calendar['history']): Calendar {
  return { version: calendar.version + 1, entries, history: history.slice(-HISTORY_KEPT) };
}

/** True where only one of the two can answer: they are of one kind and begin on the same day. */
export function sameSlot(a: CalendarEntry, b: CalendarEntry): boolean {
  if (a.effectiveFrom !== b.effectiveFrom) return false;
  if (a.dataset === 'fee-schedule' && b.dataset === 'fee-schedule') {
    return a.track === b.track && a.complete === b.complete;
  }
  if (a.dataset === 'ptp-practitioner' && b.dataset === 'ptp-practitioner') {
    return a.complete === b.complete && a.onlyQuarter === b.onlyQuarter;
  }
  if (a.dataset === 'icd-10-cm' && b.dataset === 'icd-10-cm') return a.complete === b.complete;
  if (a.dataset === 'payment-amounts') return a.id === b.id;
  return a.dataset === b.dataset;
}

function byDate(a: CalendarEntry, b: CalendarEntry): number {
  return a.effectiveFrom < b.effectiveFrom
    ? -1
    : a.effectiveFrom > b.effectiveFrom
      ? 1
      : a.id < b.id
        ? -1
        : 1;
}
