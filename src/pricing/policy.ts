import type { Dated } from '../schedule/dated.ts';
import { fact, type Derivation } from './derivation.ts';

/** The dated values of law that pricing a visit needs, each already chosen for the date of service. */
export interface Policy {
  /** Percent of practice expense a reduced therapy unit keeps; null before the reduction began. */
  readonly therapyPeKept: Derivation | null;
  readonly coinsurance: Derivation;
  /** Share of its part that Medicare pays for an assistant's service; null before the reduction began. */
  readonly assistant: Derivation | null;
  readonly sequestration: Derivation;
  /** Share of the fee paid to this kind of practitioner; null for one who is paid all of it. */
  readonly practitioner: Derivation | null;
  readonly nonParticipating: Derivation;
  readonly limitingCharge: Derivation;
  readonly procedures: ProcedurePolicy;
}

/** The dated values of the rules for surgery, diagnostic tests and anesthesia. */
export interface ProcedurePolicy {
  /** Share of one side's fee for both sides together, by bilateral indicator. */
  readonly bothSides: Readonly<Record<string, Derivation>>;
  /** Half of a price for both sides, where two lines or units report it. */
  readonly eachSide: Derivation;
  /** Shares by rank, the highest-priced procedure first, by multiple-procedure indicator; later ranks go by report. */
  readonly ranked: Readonly<Record<string, readonly Derivation[]>>;
  /** What parts of a diagnostic test after the first keep, by multiple-procedure indicator. */
  readonly components: Readonly<Record<string, ComponentsKept>>;
  readonly coSurgeon: Derivation;
  readonly assistantAtSurgery: Derivation;
  /** Share of a physician's fee paid to whoever assists at surgery without being one. */
  readonly nonPhysicianAssistant: Derivation;
  readonly anesthesiaMinutesPerUnit: Derivation;
}

/** Null where that part is not reduced on the date. */
export interface ComponentsKept {
  readonly technical: Derivation | null;
  readonly professional: Derivation | null;
}

/** A whole percentage as an exact fraction: 50 is 0.50. */
export function percentFact(label: string, dated: Dated<number>): Derivation {
  return policyFact(label, dated, 2);
}

/** A percentage in whole tenths as an exact fraction: 625 is 0.625. */
export function tenthPercentFact(label: string, dated: Dated<number>): Derivation {
  return policyFact(label, dated, 3);
}

export function policyFact(label: string, dated: Dated<number>, scale: number): Derivation {
  return fact(label, dated.value, scale, {
    kind: 'policy',
    citation: dated.citation,
    from: dated.from,
    ...(dated.unconfirmed ? { unconfirmed: true as const } : {}),
  });
}
