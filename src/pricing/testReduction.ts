import { compare } from '../decimal/decimal.ts';
import type { Derivation } from './derivation.ts';
import { settled, withNote, type LinePricing, type PriceRule, type UnitGroup } from './linePricing.ts';
import type { ComponentsKept } from './policy.ts';
import { hasPrice, lacksPrice } from './procedure.ts';
import { lessReductions, type InFull } from './reducedParts.ts';
import { isProfessionalOnly, partsOf, type TestParts } from './testParts.ts';
import type { Visit, VisitFacts } from './visit.ts';

/** One multiple-procedure rule for diagnostic tests: its indicator and the words for its services. */
export interface TestReduction {
  readonly indicator: string;
  /** "imaging service". */
  readonly service: string;
}

/**
 * Of the tests of a day under one indicator (and one imaging family), the highest technical part is paid in full and every
 * other keeps a share; likewise the professional parts where the rule reduces them. Each part is ranked by its own fee on the
 * schedule, before the OPPS cap; a reduced technical part is then held to the cap. Ties go to the line sent first.
 */
export function reduceTests(
  day: readonly LinePricing[],
  { indicator, service }: TestReduction,
  rule: PriceRule,
  visit: Visit,
  facts: VisitFacts,
): readonly LinePricing[] {
  const kept = facts.policy.procedures.components[indicator];
  const tests = day.filter(
    (line) =>
      line.from.row.multipleProcedure === indicator &&
      (hasPrice(line) || lacksPrice(line)) &&
      (Boolean(kept?.professional) || !isProfessionalOnly(line)),
  );
  if (tests.length === 0 || !kept?.technical) return day;
  const changed = new Map<LinePricing, LinePricing>();
  for (const family of new Set(tests.map(({ from }) => from.row.imagingFamily))) {
    const lines = tests.filter(({ from }) => from.row.imagingFamily === family);
    for (const [line, after] of reduceFamily(lines, kept, service, rule, visit, facts))
      changed.set(line, after);
  }
  return day.map((line) => changed.get(line) ?? line);
}

type Changes = readonly (readonly [LinePricing, LinePricing])[];

function reduceFamily(
  lines: readonly LinePricing[],
  kept: ComponentsKept,
  service: string,
  rule: PriceRule,
  visit: Visit,
  facts: VisitFacts,
): Changes {
  const units = lines.reduce((sum, { units }) => sum + units.reduce((n, { count }) => n + count, 0), 0);
  if (units < 2) {
    const because = `The only ${service} of the day.`;
    return lines.filter(hasPrice).map((line) => [line, withNote(line, rule, false, because)]);
  }
  const parts = new Map<LinePricing, TestParts>();
  for (const line of lines.filter(hasPrice)) {
    const own = partsOf(line, visit, facts);
    if (own) parts.set(line, own);
  }
  const unknown = lines.find((line) => !parts.has(line));
  if (unknown) {
    const because = `Each ${service} is paid by rank, and the parts of ${unknown.line.code} have no price of their own here.`;
    return lines.filter(hasPrice).map((line) => [line, settled(line, rule, 'unpriced', because)]);
  }
  const technicalFirst = highest(parts, ({ technical }) => technical);
  const professionalFirst = highest(parts, ({ professional }) => professional);
  return [...parts].map(([line, own]) => {
    const full = {
      technical: line === technicalFirst,
      professional: kept.professional === null || line === professionalFirst,
    };
    return [line, reduced(line, own, full, kept, service, rule)];
  });
}

function highest(
  parts: ReadonlyMap<LinePricing, TestParts>,
  of: (parts: TestParts) => Derivation | null,
): LinePricing | undefined {
  let first: { line: LinePricing; fee: Derivation } | undefined;
  for (const [line, own] of parts) {
    const fee = of(own);
    if (fee && (!first || compare(fee, first.fee) > 0)) first = { line, fee };
  }
  return first?.line;
}

function reduced(
  line: LinePricing,
  parts: TestParts,
  full: InFull,
  kept: ComponentsKept,
  service: string,
  rule: PriceRule,
): LinePricing {
  const later = { technical: false, professional: kept.professional === null };
  const units = line.units.flatMap((group, index): UnitGroup[] => {
    const price = (inFull: InFull) => (group.price ? lessReductions(group.price, parts, inFull, kept) : null);
    if (index > 0) return [{ ...group, price: price(later) }];
    const rest = group.count - 1;
    return [
      { ...group, count: 1, price: price(full) },
      ...(rest > 0 ? [{ ...group, count: rest, price: price(later) }] : []),
    ];
  });
  const moved = units.some(({ price }, index) => price !== line.units[index]?.price);
  return withNote({ ...line, units }, rule, moved, words(parts, full, kept, service));
}

function words(parts: TestParts, full: InFull, kept: ComponentsKept, service: string): string {
  const one = (name: string, part: Derivation | null, inFull: boolean, share: Derivation | null) =>
    part === null || share === null
      ? []
      : [
          inFull
            ? `its ${name} part is the highest and paid in full`
            : `its ${name} part keeps ${share.coefficient}%`,
        ];
  const said = [
    ...one('technical', parts.technical, full.technical, kept.technical),
    ...one('professional', parts.professional, full.professional, kept.professional),
  ];
  return `One of several of the day (${service}, taken as one session): ${said.join(', ')}.`;
}
