import { lesserOfClaim } from '../../contracts/rules/lesserOfClaim.ts';
import type { PricedForCheck } from '../../checks/checkFacts.ts';
import { CENTS } from '../../decimal/decimal.ts';
import { parseScaled } from '../../decimal/text.ts';
import { lesserOfCharge } from '../../pricing/rules/lesserOfCharge.ts';
import type { PricedLine } from '../../pricing/priceVisit.ts';
import type { EstimateLine } from './answer.ts';

const LESSER_OF: readonly string[] = [lesserOfCharge.name, lesserOfClaim.name];

/** What the lines were priced at, for the checks; `priced` are the same lines before they were presented. */
export function pricedForCheck(
  lines: readonly EstimateLine[],
  priced: readonly PricedLine[],
): PricedForCheck[] {
  return lines.map(({ requestLine, code, modifiers, allowed, unitPrices, charge }, index) => ({
    line: requestLine,
    code,
    modifiers,
    allowed: cents(allowed),
    unitPrices: unitPrices.flatMap((price) => cents(price) ?? []),
    charge: cents(charge),
    chargeIsListed: priced[index]?.line.chargeSource !== undefined,
    lostToCharge: lostToCharge(priced[index]),
  }));
}

/** What the rules that compare prices with charges took off the line. */
function lostToCharge(line: PricedLine | undefined): number {
  return (line?.notes ?? [])
    .filter(({ rule }) => LESSER_OF.includes(rule))
    .reduce((lost, { effect }) => lost - (effect ?? 0), 0);
}

function cents(amount: string | null): number | null {
  return amount === null ? null : (parseScaled(amount, CENTS) ?? null);
}
