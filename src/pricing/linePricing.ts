import type { Derivation } from './derivation.ts';
import type { Outcome } from './outcome.ts';
import type { Procedure } from './procedure.ts';
import type { RowInRelease } from './rowFacts.ts';
import type { Visit, VisitFacts, VisitLine } from './visit.ts';

/** A line on its way through the rules: each rule answers a new one and never changes the one it was given. */
export interface LinePricing {
  readonly line: VisitLine;
  readonly from: RowInRelease;
  /** False for lines of other disciplines that only take part in the ranking. */
  readonly inTotals: boolean;
  readonly outcome: Outcome;
  /** Why the line is not priced, for the front desk; null where it is. */
  readonly reason: string | null;
  /** Who owes for a line that is not covered; null on every other line. */
  readonly liable: Liable | null;
  /** The code Medicare takes instead, where the outcome is `invalid` and it is known. */
  readonly substitute: string | null;
  /** Units that share a price, the one paid in full first. */
  readonly units: readonly UnitGroup[];
  /** What surgical and diagnostic rules noted for the rules after them; null on most lines. */
  readonly procedure: Procedure | null;
  readonly allowed: Derivation | null;
  readonly notes: readonly RuleNote[];
}

export type Liable = 'patient' | 'provider';

export interface UnitGroup {
  readonly count: number;
  /** Share of practice expense these units keep, or null where they keep all of it. */
  readonly peKept: Derivation | null;
  readonly price: Derivation | null;
  /** Above a cap of the payer's: they have a price and are not paid. */
  readonly dropped?: true;
}

/** What a rule did to a line, or why it passed it over, in words for the front desk. */
export interface RuleNote {
  readonly rule: string;
  readonly applied: boolean;
  readonly because: string;
  readonly citation: string;
  /** By how many cents the rule moved the line; null where it left the amount alone or there was none yet. */
  readonly effect: number | null;
}

/** One rule of payment: a pure function from the day's lines to the day's lines. */
export interface PriceRule {
  readonly name: string;
  readonly citation: string;
  readonly apply: (day: readonly LinePricing[], visit: Visit, facts: VisitFacts) => readonly LinePricing[];
}

export function withNote(line: LinePricing, rule: PriceRule, applied: boolean, because: string): LinePricing {
  const note = { rule: rule.name, applied, because, citation: rule.citation, effect: null };
  return { ...line, notes: [...line.notes, note] };
}

/** The line with an answer other than a price, and why. */
export function settled(
  line: LinePricing,
  rule: PriceRule,
  outcome: Exclude<Outcome, 'priced'>,
  because: string,
  liable: Liable | null = null,
): LinePricing {
  return withNote({ ...line, outcome, reason: because, liable }, rule, true, because);
}

/** The lines with every price that is already known changed by `change`. */
export function changePrices(line: LinePricing, change: (price: Derivation) => Derivation): LinePricing {
  return {
    ...line,
    units: line.units.map((group) => (group.price ? { ...group, price: change(group.price) } : group)),
  };
}

/** The modifier of these that the line carries first in their order. */
export function modifierOf(
  { line: { modifiers } }: LinePricing,
  among: readonly string[],
): string | undefined {
  return modifiers.length === 0 ? undefined : among.find((each) => modifiers.includes(each));
}
