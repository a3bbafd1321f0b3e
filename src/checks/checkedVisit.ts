import type { RelativeValueRow } from '../schedule/relativeValues.ts';
import type { Clock } from '../pricing/units/clock.ts';
import type { UnitFinding } from '../pricing/units/finding.ts';
import type { UnitRule } from '../pricing/units/unitsFromMinutes.ts';
import type { TherapyUsed } from './threshold/therapyThreshold.ts';

/** A day's services as they would be claimed, before any line is split. Dates are yyyy-mm-dd. */
export interface CheckedVisit {
  readonly dateOfService: string;
  /** Today, or null where the request does not say. */
  readonly asOf: string | null;
  /** Two digits. */
  readonly placeOfService: string;
  /** Whether a therapist bills it, and not a physician or another practitioner. */
  readonly billedByTherapist: boolean;
  readonly lines: readonly CheckedLine[];
  /** Lines of other disciplines on the same day: they take part in pairs and unit limits; nothing is said about them. */
  readonly alsoThatDay: readonly CheckedLine[];
  readonly minutes: CheckedMinutes;
  readonly therapyUsed: TherapyUsed | null;
  /** ICD-10-CM codes of the claim as the request lists them apart from its lines; upper case, as sent otherwise. */
  readonly diagnoses: readonly string[];
  /** Where the course of treatment stands; null where the request does not say. */
  readonly episode: Episode | null;
}

/** A course of treatment as far as the request tells it; nothing of whose it is. Dates are yyyy-mm-dd. */
export interface Episode {
  /** Treatment days since the last progress report, or since the first one where there is none yet; this visit is counted. */
  readonly visitsSinceProgressReport: number | null;
  /** This visit's number in the course, counted from 1. */
  readonly visitNumber: number | null;
  /** The first day that the plan's certification covers, which of a first one is the day of the first treatment. */
  readonly certifiedFrom: string | null;
  /** The last day that it covers by its own words. */
  readonly certifiedThrough: string | null;
  readonly authorization: Authorization | null;
}

/** What the payer authorised beforehand. */
export interface Authorization {
  /** Visits that are left before this one. */
  readonly visitsRemaining: number | null;
  readonly from: string | null;
  readonly through: string | null;
}

export interface CheckedLine {
  /** Index in its own list of the request. */
  readonly line: number;
  readonly code: string;
  readonly modifiers: readonly string[];
  /** What would be billed: the units given, else those that the minutes earn; null where neither can tell. */
  readonly units: number | null;
  /** The units that the request gives, or null where it gives minutes alone. */
  readonly unitsGiven: number | null;
  readonly minutes: { readonly therapist: number; readonly assistant: number } | null;
  /** The line's whole charge in cents, or null. */
  readonly charge: number | null;
  /** ICD-10-CM codes of the line, or of the visit where the line has none of its own; upper case, as sent otherwise. */
  readonly diagnoses: readonly string[];
  /** Whether the line points to diagnoses of its own. */
  readonly ownDiagnoses: boolean;
  readonly standing: CodeStanding;
  /** What the product knows of the code as a therapy code; null for others. */
  readonly therapy: TherapyCodeFacts | null;
}

/** What the fee schedule of the date says of a code. */
export type CodeStanding =
  | { readonly kind: 'listed'; readonly row: RelativeValueRow }
  /** An earlier release has it and the one in force has not. */
  | { readonly kind: 'deleted'; readonly row: RelativeValueRow }
  /** The code is there; its modifier (26, TC, 53) has no row. `rows` names those that there are ('' is none). */
  | { readonly kind: 'modifier-without-row'; readonly rows: readonly string[] }
  /** No loaded release knows it. */
  | { readonly kind: 'unknown'; readonly release: string }
  /** Only the shipped extract of therapy codes is loaded, and it is not in it; or no schedule answers the date. */
  | { readonly kind: 'not-told' };

export interface TherapyCodeFacts {
  /** The plan of care the code is bound to; null: GP, GO or GN as the plan says. */
  readonly discipline: 'GP' | 'GO' | 'GN' | null;
  readonly clock: Clock;
  readonly group: string;
}

/** What the day's minutes support by the payer's rule. */
export interface CheckedMinutes {
  readonly rule: UnitRule;
  readonly ruleSource: string;
  /** Units that minutes support on each line that gives them; the key is `lineKey`. */
  readonly supported: ReadonlyMap<string, number>;
  readonly pools: readonly CheckedPool[];
  readonly findings: readonly { readonly on: CheckedLine; readonly finding: UnitFinding }[];
}

/** The timed minutes of one discipline and the units they support together. */
export interface CheckedPool {
  readonly discipline: string | null;
  readonly minutes: number;
  readonly units: number;
  readonly members: readonly { readonly list: 'lines' | 'alsoThatDay'; readonly line: CheckedLine }[];
}

/** "/lines/0": a line of the request by its place. */
export function lineKey(list: 'lines' | 'alsoThatDay', line: number): string {
  return `/${list}/${line}`;
}

/** Every line of the day that would be claimed; one whose minutes earn no unit would not. */
export function claimedLines({ lines, alsoThatDay }: CheckedVisit): readonly CheckedLine[] {
  return [...lines, ...alsoThatDay].filter(isClaimed);
}

export function isClaimed({ units }: CheckedLine): boolean {
  return units !== 0;
}

/** A claim line holds four modifiers. */
export function hasRoomForModifier({ modifiers }: Pick<CheckedLine, 'modifiers'>): boolean {
  return modifiers.length < 4;
}

/** The row of a line, where the schedule in force has one. */
export function rowOn({ standing }: CheckedLine): RelativeValueRow | null {
  return standing.kind === 'listed' ? standing.row : null;
}
