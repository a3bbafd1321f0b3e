import type { LinePricing, PriceRule, RuleNote } from './linePricing.ts';

/** The line as the rule left it, with what the rule did to its worth on the rule's own note. */
export function withEffect(before: LinePricing, after: LinePricing, rule: PriceRule): LinePricing {
  if (before === after) return after;
  const was = worth(before);
  const is = worth(after);
  return was === null || is === null || was === is ? after : noteEffect(after, rule.name, is - was);
}

/** The line with the cents by which a rule moved it on that rule's note; a rule that left no note leaves no effect. */
export function noteEffect(line: LinePricing, rule: string, cents: number): LinePricing {
  const index = line.notes.findLastIndex((note) => note.rule === rule);
  const note = line.notes[index];
  if (!note || cents === 0) return line;
  const moved: RuleNote = { ...note, effect: (note.effect ?? 0) + cents };
  return { ...line, notes: line.notes.with(index, moved) };
}

/** What a line stands at, in cents; null before its units have prices. */
function worth({ allowed, units }: LinePricing): number | null {
  if (allowed !== null) return allowed.coefficient;
  let cents = 0;
  for (const { count, price, dropped } of units) {
    if (price === null) return null;
    if (!dropped) cents += count * price.coefficient;
  }
  return units.length === 0 ? null : cents;
}
