import { compare, CENTS } from '../../decimal/decimal.ts';
import { fact, lesser } from '../derivation.ts';
import { withNote, type PriceRule } from '../linePricing.ts';

/** Nothing is allowed above what the clinic charges: each line is the lesser of its charge and its price. */
export const lesserOfCharge: PriceRule = {
  name: 'lesser-of-charge',
  citation: '42 USC 1395l(a)(1); PPRRVU record layout, actual charge or fee schedule amount',
  apply: (day) =>
    day.map((line) => {
      const { allowed, line: requested } = line;
      if (allowed === null || requested.charge === null) return line;
      const charge = fact("The clinic's charge", requested.charge, CENTS, {
        kind: 'request',
        pointer: `${requested.pointer}/charge`,
      });
      const binds = compare(charge, allowed) < 0;
      return withNote(
        { ...line, allowed: lesser('The lesser of charge and price', charge, allowed) },
        lesserOfCharge,
        binds,
        binds
          ? 'The charge is less than the price, so the charge is allowed.'
          : 'The charge is not below the price.',
      );
    }),
};
