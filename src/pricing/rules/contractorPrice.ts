import { CENTS } from '../../decimal/decimal.ts';
import { fact } from '../derivation.ts';
import { withNote, type PriceRule } from '../linePricing.ts';
import { isContractorPriced } from '../outcome.ts';

/** A code the contractor prices is priced by the amount the request gives for it, where it gives one. */
export const contractorPrice: PriceRule = {
  name: 'contractor-price',
  citation: 'PPRRVU record layout, Attachment A, status C and R',
  apply: (day) => {
    if (!day.some(({ line }) => line.contractorPrice !== null)) return day;
    return day.map((line) => {
      const { contractorPrice: cents, pointer } = line.line;
      if (cents === null || line.outcome !== 'unpriced' || !isContractorPriced(line.from.row)) return line;
      const price = fact("The contractor's price for one unit", cents, CENTS, {
        kind: 'request',
        pointer: `${pointer}/contractorPrice`,
      });
      const units = line.units.map((group) => ({ ...group, price }));
      return withNote(
        { ...line, outcome: 'priced', reason: null, units },
        contractorPrice,
        true,
        'The schedule has no price; the amount given for the contractor is used.',
      );
    });
  },
};
