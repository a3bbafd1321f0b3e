import { chargeOf } from '../../pricing/charge.ts';
import { sum } from '../../pricing/derivation.ts';
import { withNote, type PriceRule } from '../../pricing/linePricing.ts';
import { atMost, payableLines } from './atMost.ts';

/** The claim is allowed no more than its charges together: a line charged less than its price may be made up by another. */
export const lesserOfClaim: PriceRule = {
  name: 'lesser-of-claim',
  citation: "the payer's terms, lesserOf",
  apply: (day) => {
    const lines = payableLines(day);
    const charges = lines.flatMap(({ line }) => chargeOf(line) ?? []);
    if (charges.length === 0) return day;
    if (charges.length < lines.length) {
      const because = 'A line has no charge, so the charges of the claim are not known.';
      return day.map((line) =>
        lines.some((each) => each === line) ? withNote(line, lesserOfClaim, false, because) : line,
      );
    }
    return atMost(day, lines, sum('Charges of the claim', charges), lesserOfClaim, {
      binds: 'The charges of the claim are less than its prices, so the charges are allowed.',
      passes: 'The charges of the claim are not below its prices.',
      part: 'Its part of the charges of the claim',
    });
  },
};
