import { roundedShare } from '../derivation.ts';
import { changePrices, withNote, type PriceRule } from '../linePricing.ts';

/** A nurse practitioner, physician assistant or clinical nurse specialist is paid 85% of the fee, rounded for each unit. */
export const practitionerShare: PriceRule = {
  name: 'practitioner-share',
  citation: 'Medicare Claims Processing Manual ch.12 s.110-120',
  apply: (day, _visit, { policy }) => {
    const share = policy.practitioner;
    if (share === null) return day;
    return day.map((line) => {
      if (line.outcome !== 'priced') return line;
      if (line.line.modifiers.includes('AS'))
        return withNote(
          line,
          practitionerShare,
          false,
          'AS: the percentage is in the share of the assistant.',
        );
      const changed = changePrices(line, (price) =>
        roundedShare("This practitioner's fee", 'Share of the fee', price, share),
      );
      return withNote(
        changed,
        practitionerShare,
        true,
        `This kind of practitioner is paid ${share.coefficient}% of the fee.`,
      );
    });
  },
};
