import { applyRules } from './applyRules.ts';
import { deductibleFact, medicareShare, type LineShare } from './medicareShare.ts';
import type { LinePricing } from './linePricing.ts';
import { PRICE_RULES } from './rules/index.ts';
import { unassignedShare, type UnassignedShare } from './unassignedShare.ts';
import type { Visit, VisitFacts } from './visit.ts';

/** Changes whenever the same request could be answered with other cents. */
export const CALCULATION_VERSION = '3';

export interface PricedLine extends LinePricing {
  /** Null where the payer's share is not known, or no amount exists to share. */
  readonly share: LineShare | UnassignedShare | null;
}

/**
 * Prices a day's visit under Original Medicare: every rule in order over all its lines, then who owes which part.
 * Synchronous and total: what it needs was found before, and the same visit and facts give the same answer for ever.
 */
export function priceVisit(visit: Visit, facts: VisitFacts): readonly PricedLine[] {
  const day = applyRules(PRICE_RULES, visit, facts);
  return shared(
    day.filter(({ inTotals }) => inTotals),
    visit,
    facts,
  );
}

function shared(lines: readonly LinePricing[], visit: Visit, facts: VisitFacts): readonly PricedLine[] {
  let deductibleLeft = visit.deductibleRemaining;
  return lines.map((line) => {
    if (line.allowed === null) return { ...line, share: null };
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
