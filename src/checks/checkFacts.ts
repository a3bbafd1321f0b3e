import type { Contract } from '../contracts/contract.ts';
import type { Mue } from '../schedule/mue.ts';
import type { ProcedurePair } from '../schedule/procedurePair.ts';
import type { DiagnosisFacts } from './diagnoses/diagnosisFacts.ts';
import type { PairingTable } from './diagnoses/pairing.ts';
import type { CodingReference } from './codingReference.ts';
import type { ThresholdRule } from './threshold/therapyThreshold.ts';

/** Everything the checks rest on, found before they begin. What is null could not be had, and the checks that need it say so. */
export interface CheckFacts {
  /** Null under Original Medicare. */
  readonly contract: Contract | null;
  readonly mues: MueFacts | null;
  readonly pairs: PairFacts | null;
  /** What the list of diagnosis codes of the date's fiscal year says; null where none is loaded. */
  readonly diagnoses: DiagnosisFacts | null;
  /** Which services diagnoses usually support, the clinic's own table before the shipped one. */
  readonly pairings: readonly PairingTable[];
  /** What the lines were priced at; null where they were not. */
  readonly prices: readonly PricedForCheck[] | null;
  /** The therapy threshold of the year; null where no value of law is known for the date. */
  readonly threshold: ThresholdRule | null;
  readonly reference: CodingReference;
}

/** Which quarter's edits answered the date of service. */
export interface EditsInForce {
  /** "2026 quarter 2". */
  readonly quarter: string;
  /** False where the date's own quarter is not loaded and an earlier one answers. */
  readonly ownQuarter: boolean;
}

export interface MueFacts extends EditsInForce {
  readonly byCode: ReadonlyMap<string, Mue>;
}

export interface PairFacts extends EditsInForce {
  /** False where only a part of the set is loaded: a pair that it lacks may exist. */
  readonly complete: boolean;
  /** Edits with both codes on this day, in force on the date of service. */
  readonly edits: readonly ProcedurePair[];
}

/** An answered line: a request's line, or a part of it where the assistant's units stand apart. Amounts are cents. */
export interface PricedForCheck {
  /** Index of the line in the request. */
  readonly line: number;
  readonly code: string;
  readonly modifiers: readonly string[];
  readonly allowed: number | null;
  /** The payer's prices a unit, before the charge is compared with them; empty where the visit has one price. */
  readonly unitPrices: readonly number[];
  /** What was or would be charged for it. */
  readonly charge: number | null;
  /** Whether the charge is of the clinic's charge list. */
  readonly chargeIsListed: boolean;
  /** By how much the charge, being less, cut the payer's price: of this line alone or as its part of the claim. */
  readonly lostToCharge: number;
}
