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
}

/** A whole percentage as an exact fraction: 50 is 0.50. */
export function percentFact(label: string, dated: Dated<number>): Derivation {
  return fact(label, dated.value, 2, {
    kind: 'policy',
    citation: dated.citation,
    from: dated.from,
    ...(dated.unconfirmed ? { unconfirmed: true as const } : {}),
  });
}
