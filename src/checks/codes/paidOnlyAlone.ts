import type { Finding } from '../alert.ts';
import type { Check } from '../check.ts';
import { claimedLines, rowOn, type CheckedLine } from '../checkedVisit.ts';

/** Statuses whose services are payable under the physician fee schedule whatever else is done. */
const PAYABLE = ['A', 'R', 'C', 'J'];

/** A service of status T beside another that is payable: it is within that one's payment. */
export const checkPaidOnlyAlone: Check = {
  id: 'paid-only-alone',
  payers: 'medicare',
  run: (visit) => {
    const other = claimedLines(visit).find((line) => PAYABLE.includes(statusOf(line)));
    if (!other) return [];
    return visit.lines
      .filter((line) => statusOf(line) === 'T')
      .map(({ code, line }): Finding => {
        const message = `${code} is paid only where nothing else of the day is payable: beside ${other.code} it is paid as part of it. Take it off, and do not charge the patient for it.`;
        const cite = 'PPRRVU record layout, Attachment A, status code T';
        return { code: 'paid-only-alone', severity: 'error', line, message, cite };
      });
  },
};

function statusOf(line: CheckedLine): string {
  return rowOn(line)?.status ?? '';
}
