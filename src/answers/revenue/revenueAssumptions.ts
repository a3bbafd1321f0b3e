import { assumption, type Assumption } from '../assumption.ts';
import { isDecidedByVisit } from '../unitPrices/unitFacts.ts';
import type { PayerPricing } from './payerPricing.ts';

/** What sums of single units leave out, in words. */
export function revenueAssumptions(
  reducedShare: string,
  pricings: ReadonlyMap<string, PayerPricing>,
): Assumption[] {
  const limited = [...pricings].filter(([, { contract }]) => contract && isDecidedByVisit(contract));
  return [
    Number(reducedShare) === 0
      ? assumption(
          'therapy-reduction-not-counted',
          "Every unit is priced in full: the therapy reduction of units that are not their day's first is not in these sums. Say what share of units is reduced.",
        )
      : assumption(
          'therapy-reduction-by-share',
          `${reducedShare}% of the units of each therapy code are priced at the reduced amount.`,
        ),
    ...(limited.length === 0
      ? []
      : [
          assumption(
            'visit-limits-not-counted',
            `What is allowed for a whole visit is not in these sums: ${limited
              .map(([payer]) => payer)
              .sort()
              .join(', ')}.`,
          ),
        ]),
  ];
}
