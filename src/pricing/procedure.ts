import type { Derivation } from './derivation.ts';
import type { LinePricing } from './linePricing.ts';
import type { VisitLine } from './visit.ts';

/** What a rule noted about a line that later rules of the same visit need. */
export interface Procedure {
  /** Shares of the price paid for this clinician's part, such as 62.5% for each of two surgeons. */
  readonly shares: readonly Derivation[];
  /** Share of the one-side price that both sides together are paid; null where one side was done. */
  readonly bothSides: Derivation | null;
  /** What reports the second side of the one price this line holds; null where the line reports all of it. */
  readonly otherSide: VisitLine | 'second-unit' | null;
  /** Base code of the endoscopic family that ranks as one procedure. */
  readonly family: string | null;
}

const NONE: Procedure = { shares: [], bothSides: null, otherSide: null, family: null };

export function inProcedure(line: LinePricing, change: Partial<Procedure>): LinePricing {
  return { ...line, procedure: { ...(line.procedure ?? NONE), ...change } };
}

/** Units of this day's claim with a price of their own; other disciplines' lines are claimed by others. */
export function hasPrice({ outcome, inTotals, units }: LinePricing): boolean {
  return outcome === 'priced' && inTotals && units.length > 0;
}

/** A service of this claim that is payable and whose price nobody here can tell. */
export function lacksPrice({ outcome, inTotals, line }: LinePricing): boolean {
  return outcome === 'unpriced' && inTotals && line.units > 0;
}
