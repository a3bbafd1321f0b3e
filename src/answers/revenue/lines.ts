import { amountChangeOf } from '../diff/amountChange.ts';
import type { UnitPrice } from '../unitPrices/unitPrice.ts';
import type { RevenueLine, Sums } from './answer.ts';
import type { Count } from './counts.ts';
import { mixtureOf, type Mixture } from './mixture.ts';
import type { PayerPricing } from './payerPricing.ts';

/** A line as it is answered, with its cents. */
export interface SummedLine {
  readonly line: RevenueLine;
  readonly payer: string;
  readonly from: bigint | null;
  readonly to: bigint | null;
}

/** What the units of each payer and code bring under either release. */
export function linesOf(
  counts: readonly Count[],
  pricings: ReadonlyMap<string, PayerPricing>,
  reducedShare: string,
): SummedLine[] {
  const mixture = mixtureOf(reducedShare);
  return counts.map((count) => {
    const pricing = pricings.get(count.payer);
    if (!pricing) throw new Error(`payer ${count.payer} was let in without terms`);
    return lineOf(count, pricing, mixture);
  });
}

function lineOf(
  { payer, code, modifier, units }: Count,
  pricing: PayerPricing,
  mixture: Mixture,
): SummedLine {
  const modifiers = modifier === undefined ? [] : [modifier];
  const named = { payer, code, modifier: modifier ?? '', units };
  const unaffected = pricing.unaffected(code, modifiers);
  if (unaffected !== null) {
    const line = {
      ...named,
      outcome: 'not-affected',
      amount: amountChangeOf(null, null),
      reason: unaffected,
    } as const;
    return { line, payer, from: null, to: null };
  }
  const [before, after] = [pricing.from(code, modifiers), pricing.to(code, modifiers)];
  const [from, to] = [mixture(before, units), mixture(after, units)];
  const reason = whyNot(before, after);
  const outcome = reason === null ? 'compared' : 'without-price';
  return { line: { ...named, outcome, amount: amountChangeOf(from, to), reason }, payer, from, to };
}

function whyNot(before: UnitPrice, after: UnitPrice): string | null {
  const reasons = [before, after].flatMap((price) => (price.priced ? [] : [price.because]));
  return reasons.length === 0 ? null : [...new Set(reasons)].join(' ');
}

/** What is compared, added up; what is not is counted. */
export function sumsOf(lines: readonly SummedLine[]): Sums {
  const sums = { units: 0, unitsLeftOut: 0, from: 0n, to: 0n };
  for (const { line, from, to } of lines) {
    if (line.outcome !== 'compared' || from === null || to === null) {
      sums.unitsLeftOut += line.units;
      continue;
    }
    sums.units += line.units;
    sums.from += from;
    sums.to += to;
  }
  const { units, unitsLeftOut, from, to } = sums;
  return { units, unitsLeftOut, amount: amountChangeOf(from, to) };
}
