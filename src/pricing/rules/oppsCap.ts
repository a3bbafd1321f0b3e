import { compare } from '../../decimal/decimal.ts';
import { changePrices, withNote, type PriceRule } from '../linePricing.ts';
import { isSubjectToOppsCap } from '../rowFacts.ts';
import { cappedAt, oppsAmount } from '../rowFees.ts';

/** Imaging is paid no more than the hospital outpatient amount, computed from the row's own OPPS values. */
export const oppsCap: PriceRule = {
  name: 'opps-cap',
  citation: 'Deficit Reduction Act of 2005 s.5102(b); PPRRVU record layout, OPPS payment amount',
  apply: (day, visit, facts) => {
    if (!day.some(({ from }) => isSubjectToOppsCap(from.row))) return day;
    return day.map((line) => {
      const cap = line.outcome === 'priced' ? oppsAmount(line.from, visit.setting, facts) : undefined;
      if (!cap) return line;
      const binds = line.units.some(({ price }) => price !== null && compare(cap, price) < 0);
      return withNote(
        changePrices(line, (price) => cappedAt(price, cap)),
        oppsCap,
        binds,
        binds ? 'Capped at the hospital outpatient amount.' : 'Not above the hospital outpatient amount.',
      );
    });
  },
};
