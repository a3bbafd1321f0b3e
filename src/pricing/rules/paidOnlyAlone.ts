import { settled, withNote, type LinePricing, type PriceRule } from '../linePricing.ts';

/** Statuses whose services are payable under the physician fee schedule. */
const PAYABLE = ['A', 'R', 'T', 'C', 'J'];

/** A service of status T is paid only where nothing else on the schedule is payable to the same clinician that day. */
export const paidOnlyAlone: PriceRule = {
  name: 'paid-only-alone',
  citation: 'PPRRVU record layout, Attachment A, status T',
  apply: (day) => {
    if (!day.some(isPaidOnlyAlone)) return day;
    const other = day.find((line) => isPayable(line) && line.from.row.status !== 'T');
    const alone = new Set(day.filter(isPaidOnlyAlone).map(({ line }) => line.code));
    return day.map((line) => {
      if (!isPaidOnlyAlone(line)) return line;
      if (other) {
        const because = `Paid only when nothing else is payable that day: it is within the payment for ${other.line.code}.`;
        return settled(line, paidOnlyAlone, 'bundled', because);
      }
      if (alone.size > 1) {
        const because = `${[...alone].join(' and ')} are each paid only when nothing else is: which of them is paid is not said.`;
        return settled(line, paidOnlyAlone, 'unpriced', because);
      }
      return withNote(line, paidOnlyAlone, false, 'Nothing else is payable that day, so it is paid.');
    });
  },
};

function isPaidOnlyAlone(line: LinePricing): boolean {
  return line.from.row.status === 'T' && line.outcome === 'priced' && isPayable(line);
}

function isPayable({ outcome, inTotals, line, from }: LinePricing): boolean {
  if (!inTotals || line.units === 0) return false;
  return outcome === 'priced' || (outcome === 'unpriced' && PAYABLE.includes(from.row.status));
}
