import { changePrices, withNote, type PriceRule } from '../linePricing.ts';
import { nonParticipatingFee } from '../rowFees.ts';

/** A clinician who does not participate is paid 95% of the fee schedule, rounded for each unit. */
export const nonParticipating: PriceRule = {
  name: 'non-participating',
  citation: '42 USC 1395w-4(a)(3)',
  apply: (day, visit, facts) => {
    if (visit.clinician.participating) return day;
    const share = facts.policy.nonParticipating;
    return day.map((line) => {
      if (line.outcome !== 'priced') return line;
      const reduced = changePrices(line, (price) => nonParticipatingFee(price, share));
      const because = `Medicare allows a clinician who does not participate ${share.coefficient}% of the fee.`;
      return withNote(reduced, nonParticipating, true, because);
    });
  },
};
