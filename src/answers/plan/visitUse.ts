import { CENTS } from '../../decimal/decimal.ts';
import { parseScaled } from '../../decimal/text.ts';
import type { VisitUse } from '../../contracts/plan/runningBenefits.ts';
import type { Estimate, EstimateLine } from '../estimate/answer.ts';

/** What a visit uses up of the deductible, the out-of-pocket maximum and the year's therapy. */
export function visitUse({ lines }: Estimate): VisitUse {
  const total = (amount: (line: EstimateLine) => string | null, of: readonly EstimateLine[] = lines) =>
    of.reduce((sum, line) => sum + cents(amount(line)), 0);
  const under = (...modifiers: readonly string[]) =>
    lines.filter((line) => line.modifiers.some((each) => modifiers.includes(each)));
  const ot = under('GO');
  return {
    deductible: total(({ deductible }) => deductible),
    outOfPocket:
      total(({ deductible }) => deductible) +
      total(({ coinsurance }) => coinsurance) +
      total(({ copay }) => copay),
    therapy: {
      ot: total(({ allowed }) => allowed, ot),
      ptSlp: total(
        ({ allowed }) => allowed,
        under('GP', 'GN').filter((line) => !ot.includes(line)),
      ),
    },
  };
}

function cents(amount: string | null): number {
  return amount === null ? 0 : (parseScaled(amount, CENTS) ?? 0);
}
