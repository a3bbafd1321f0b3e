import type { Finding } from '../alert.ts';
import type { Check } from '../check.ts';
import { claimedLines, isClaimed, rowOn, type CheckedLine, type CheckedVisit } from '../checkedVisit.ts';
import type { AddOnFacts } from '../codingReference.ts';

/** What the schedule has as global days of a code that is only ever added to another. */
const ADD_ON = 'ZZZ';

/** Add-on codes on a day that has no code they could be added to. */
export const checkAddOnCodes: Check = {
  id: 'add-on-codes',
  payers: 'every-payer',
  run: (visit, { reference }) =>
    visit.lines.filter(isClaimed).flatMap((line) => {
      const known = Object.hasOwn(reference.addOns, line.code) ? reference.addOns[line.code] : undefined;
      return known ? withoutKnown(visit, line, known) : withoutAny(visit, line);
    }),
};

function withoutKnown(
  visit: CheckedVisit,
  { line, code }: CheckedLine,
  { primaries, within, source }: AddOnFacts,
): Finding[] {
  if (claimedLines(visit).some((other) => primaries.includes(other.code))) return [];
  const names = primaries.join(' or ');
  const message =
    within === 'day'
      ? `${code} is paid only beside ${names} of the same day, which is not on the visit: it will be denied. Bill ${names} for the first part, or take ${code} off.`
      : `${code} is paid only beside ${names} of the same calendar month, which is not on the visit. Bill ${names} with it, or make sure that it was billed this month.`;
  const severity = within === 'day' ? 'error' : 'warning';
  return [{ code: 'add-on-without-primary', severity, line, message, cite: source }];
}

/** An add-on code of whose primaries nothing is known here: it cannot be right where every line is an add-on. */
function withoutAny(visit: CheckedVisit, line: CheckedLine): Finding[] {
  if (!isAddOn(line) || claimedLines(visit).some((other) => !isAddOn(other))) return [];
  const message = `${line.code} is only ever added to another procedure of the same day, and there is none on the visit: it will probably be denied. Bill the procedure it was added to, or take it off.`;
  const cite = 'PPRRVU record layout, Attachment A, global days ZZZ';
  return [{ code: 'add-on-without-primary', severity: 'warning', line: line.line, message, cite }];
}

function isAddOn(line: CheckedLine): boolean {
  return rowOn(line)?.globalDays === ADD_ON;
}
