import { deductibleFact, medicareShare, type LineShare } from './medicareShare.ts';
import { withEffect } from './effect.ts';
import type { LinePricing, PriceRule } from './linePricing.ts';
import { PRICE_RULES } from './rules/index.ts';
import { unassignedShare, type UnassignedShare } from './unassignedShare.ts';
import type { Visit, VisitFacts, VisitLine } from './visit.ts';

/** Changes whenever the same request could be answered with other cents. */
export const CALCULATION_VERSION = '2';

export interface PricedLine extends LinePricing {
  /** Null where the payer's share is not Medicare's to decide, or no amount exists to share. */
  readonly share: LineShare | UnassignedShare | null;
}

/**
 * Prices a day's visit: every rule in order over all its lines, then who owes which part. Synchronous and total: what it
 * needs was found before, and the same visit and facts give the same answer for ever.
 */
export function priceVisit(visit: Visit, facts: VisitFacts): readonly PricedLine[] {
  let day = started(visit, facts);
  for (const rule of PRICE_RULES) day = applied(rule, day, visit, facts);
  return shared(
    day.filter(({ inTotals }) => inTotals),
    visit,
    facts,
  );
}

function applied(
  rule: PriceRule,
  day: readonly LinePricing[],
  visit: Visit,
  facts: VisitFacts,
): readonly LinePricing[] {
  const next = rule.apply(day, visit, facts);
  if (next === day) return day;
  return next.map((line, index) => {
    const before = day[index];
    return before ? withEffect(before, line, rule) : line;
  });
}

function started(visit: Visit, facts: VisitFacts): readonly LinePricing[] {
  const start = (line: VisitLine, index: number, inTotals: boolean): LinePricing => {
    const from = facts.rows[index];
    if (!from) throw new Error(`no row was found for line ${index}`);
    return {
      line,
      from,
      inTotals,
      outcome: 'priced',
      reason: null,
      liable: null,
      substitute: null,
      units: line.units === 0 ? [] : [{ count: line.units, peKept: null, price: null }],
      procedure: null,
      allowed: null,
      notes: [],
    };
  };
  return [
    ...visit.lines.map((line, index) => start(line, index, true)),
    ...visit.alsoThatDay.map((line, index) => start(line, visit.lines.length + index, false)),
  ];
}

function shared(lines: readonly LinePricing[], visit: Visit, facts: VisitFacts): readonly PricedLine[] {
  let deductibleLeft = visit.deductibleRemaining;
  return lines.map((line) => {
    if (line.allowed === null || facts.coverage.kind !== 'medicare') return { ...line, share: null };
    const assistant = line.line.modifiers.some((each) => facts.assistantModifiers.has(each));
    const assistantShare = assistant ? facts.policy.assistant : null;
    const assigned = medicareShare(
      line.allowed,
      deductibleFact(deductibleLeft),
      facts.policy,
      assistantShare,
    );
    deductibleLeft -= assigned.deductible.coefficient;
    return {
      ...line,
      share: isUnassigned(visit) ? unassignedShare(line, assigned, facts.policy.limitingCharge) : assigned,
    };
  });
}

/** A participating clinician always accepts assignment; only another may send the claim unassigned. */
export function isUnassigned({ clinician }: Pick<Visit, 'clinician'>): boolean {
  return !clinician.participating && !clinician.acceptsAssignment;
}
