import { CENTS } from '../../decimal/decimal.ts';
import { product, rounded, type Derivation } from '../derivation.ts';
import { changePrices, type LinePricing, type PriceRule } from '../linePricing.ts';

/**
 * Takes the shares that the rules on surgeons, assistants and the surgical package noted, exactly and rounded once: after
 * both sides and the ranking of the day's procedures, before the practitioner's percentage.
 */
export const shareOfProcedure: PriceRule = {
  name: 'share-of-procedure',
  citation: 'Medicare Claims Processing Manual ch.12 s.20.4, s.40',
  apply: (day) =>
    day.some(({ procedure }) => procedure !== null && procedure.shares.length > 0) ? day.map(shared) : day,
};

function shared(line: LinePricing): LinePricing {
  const shares = line.procedure?.shares ?? [];
  if (line.outcome !== 'priced' || shares.length === 0) return line;
  return changePrices(line, (price) => {
    const exact = shares.reduce<Derivation>(
      (amount, share) => product('Share of the price', amount, share),
      price,
    );
    return rounded("This clinician's share", exact, CENTS);
  });
}
