import { withEffect } from './effect.ts';
import type { LinePricing, PriceRule } from './linePricing.ts';
import type { Visit, VisitFacts, VisitLine } from './visit.ts';

/** The day's lines after every rule in order, each with notes of what the rules did. */
export function applyRules(
  rules: readonly PriceRule[],
  visit: Visit,
  facts: VisitFacts,
): readonly LinePricing[] {
  let day = started(visit, facts);
  for (const rule of rules) day = applied(rule, day, visit, facts);
  return day;
}

/** The rule for the lines that it is meant for, as if the others were not there. */
export function onlyFor(isMeant: (line: LinePricing) => boolean, rule: PriceRule): PriceRule {
  return {
    ...rule,
    apply: (day, visit, facts) => {
      const meant = day.filter(isMeant);
      if (meant.length === 0) return day;
      if (meant.length === day.length) return rule.apply(day, visit, facts);
      const changed = rule.apply(meant, visit, facts);
      let next = 0;
      return day.map((line) => (isMeant(line) ? (changed[next++] ?? line) : line));
    },
  };
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
