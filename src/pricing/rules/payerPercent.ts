import { roundedShare } from '../derivation.ts';
import { changePrices, withNote, type PriceRule } from '../linePricing.ts';

/** A payer at a percentage of Medicare pays that percentage of each unit's price, rounded half up for each unit. */
export const payerPercent: PriceRule = {
  name: 'payer-percent',
  citation: "the payer's terms",
  apply: (day, _visit, { coverage }) => {
    if (coverage.kind !== 'percent-of-medicare') return day;
    return day.map((line) => {
      if (line.outcome !== 'priced') return line;
      const changed = changePrices(line, (price) =>
        roundedShare(
          "The payer's price for one unit",
          "The payer's share of the fee",
          price,
          coverage.percent,
        ),
      );
      return withNote(
        changed,
        payerPercent,
        true,
        "The payer's contract is a percentage of what Medicare allows.",
      );
    });
  },
};
