import { followsMedicare } from '../../contracts/followsMedicare.ts';
import { unitLength } from '../../pricing/units/clock.ts';
import type { Finding } from '../alert.ts';
import type { Check } from '../check.ts';
import type { CheckedLine } from '../checkedVisit.ts';

const CITE = 'Medicare Claims Processing Manual ch.5 s.20.2: a code without a time has one unit a day';

/**
 * Codes that have one unit a day however long they take, with more than one. Silent where
 * CMS's unlikely-units edit of the code is loaded, which says it better, and of codes whose clock the product does not know.
 */
export const checkUntimedUnits: Check = {
  id: 'units-of-untimed-codes',
  payers: 'every-payer',
  run: ({ lines }, { contract, mues, reference }) =>
    lines.flatMap((line): Finding[] => {
      const { code, units } = line;
      if (!hasOneUnit(line) || reference.severalUntimedUnits.has(code)) return [];
      if ((units ?? 0) <= 1 || mues?.byCode.has(code)) return [];
      return [
        {
          code: 'units-of-untimed-code',
          severity: followsMedicare(contract) ? 'error' : 'warning',
          line: line.line,
          message: `${code} has one unit a day, ${whyOne(line)}; ${units} are billed. Bill 1.`,
          cite: CITE,
          fix: { units: 1 },
        },
      ];
    }),
};

function hasOneUnit({ therapy }: CheckedLine): boolean {
  return therapy !== null && (unitLength(therapy.clock) === Infinity || therapy.clock.kind === 'first');
}

function whyOne({ therapy }: CheckedLine): string {
  return therapy?.clock.kind === 'first'
    ? `for its first ${therapy.clock.minutes} minutes; what goes beyond belongs to its add-on code`
    : 'however long it takes';
}
