import type { Finding, Payers } from './alert.ts';
import type { CheckedVisit } from './checkedVisit.ts';
import type { CheckFacts } from './checkFacts.ts';

/**
 * One rule that billers break: a small file of its own, in the ordered list of `index.ts`. It is a pure function of the visit and of
 * facts found before; what it cannot do without and has not got, it names instead of keeping silent.
 */
export interface Check {
  /** Stable; how the answer names a check that did not run. */
  readonly id: string;
  readonly payers: Payers;
  readonly run: (visit: CheckedVisit, facts: CheckFacts) => readonly Finding[] | Missing;
}

/** What a check could not be made without. */
export interface Missing {
  readonly missing: Need;
  /** What is certain all the same; nothing where it is left out. */
  readonly found?: readonly Finding[];
}

/**
 * - `mue-practitioner`, `ptp-practitioner`, `icd10cm`: no data set of CMS's answers the date of service.
 * - `as-of`: the request does not say which day it is.
 * - `prices`: the visit was checked without being priced.
 * - `therapy-used`: nobody said how much therapy the year had so far.
 * - `threshold`: no therapy threshold is known for the date.
 * - `episode`: nobody said where the course of treatment stands.
 */
export type Need =
  | 'mue-practitioner'
  | 'ptp-practitioner'
  | 'icd10cm'
  | 'as-of'
  | 'prices'
  | 'therapy-used'
  | 'threshold'
  | 'episode';

export function isMissing(result: readonly Finding[] | Missing): result is Missing {
  return 'missing' in result;
}
