import { compare } from '../../decimal/decimal.ts';
import { chargeOf } from '../charge.ts';
import { difference, greater, lesser, sum, type Derivation } from '../derivation.ts';
import { withNote, type LinePricing, type PriceRule } from '../linePricing.ts';
import type { VisitLine } from '../visit.ts';

/**
 * Nothing is allowed above what the clinic charges: each line is the lesser of its charge and its price. Two lines that
 * report both sides of one procedure are compared together, and neither is allowed more than its own charge.
 */
export const lesserOfCharge: PriceRule = {
  name: 'lesser-of-charge',
  citation: '42 USC 1395l(a)(1); PPRRVU record layout, actual charge or fee schedule amount',
  apply: (day) => {
    const pairs = pairedLines(day);
    return day.map((line) => {
      const { allowed, line: requested } = line;
      const charge = chargeOf(requested);
      if (allowed === null || !charge) return line;
      const pair = pairs.get(requested);
      if (pair) return ofBothSides(line, pair);
      return noted(
        { ...line, allowed: lesser('The lesser of charge and price', charge, allowed) },
        compare(charge, allowed) < 0,
      );
    });
  },
};

interface Pair {
  readonly first: LinePricing;
  readonly second: LinePricing;
}

/** Lines of two sides, by each of the two. */
function pairedLines(day: readonly LinePricing[]): ReadonlyMap<VisitLine, Pair> {
  const pairs = new Map<VisitLine, Pair>();
  for (const first of day) {
    const other = first.procedure?.otherSide ?? null;
    if (other === null || other === 'second-unit' || other === first.line) continue;
    const second = day.find(({ line }) => line === other);
    if (!second) continue;
    pairs.set(first.line, { first, second }).set(other, { first, second });
  }
  return pairs;
}

function ofBothSides(line: LinePricing, { first, second }: Pair): LinePricing {
  const [charge, otherCharge] = [chargeOf(first.line), chargeOf(second.line)];
  if (!first.allowed || !second.allowed || !charge || !otherCharge) {
    return withNote(
      line,
      lesserOfCharge,
      false,
      'The price is for both sides, and the charge of one of them is not given.',
    );
  }
  const price = sum('Price for both sides', [first.allowed, second.allowed]);
  const charges = sum('Charges for both sides', [charge, otherCharge]);
  const both = lesser('The lesser of both charges and the price', charges, price);
  const own = allowedOnFirst(first.allowed, charge, otherCharge, price);
  const allowed = line.line === first.line ? own : difference('The rest, on this side', both, own);
  return noted({ ...line, allowed }, compare(charges, price) < 0);
}

/** The first side's half, more where the other side's charge is below its half, and never more than its own charge. */
function allowedOnFirst(
  half: Derivation,
  charge: Derivation,
  otherCharge: Derivation,
  price: Derivation,
): Derivation {
  const beyondOther = difference('What the charge of the other side leaves', price, otherCharge);
  return lesser(
    'At most the charge of this side',
    charge,
    greater('This side of the price', half, beyondOther),
  );
}

function noted(line: LinePricing, binds: boolean): LinePricing {
  return withNote(
    line,
    lesserOfCharge,
    binds,
    binds
      ? 'The charge is less than the price, so the charge is allowed.'
      : 'The charge is not below the price.',
  );
}
