import type { RelativeValueRow } from '../../schedule/relativeValues.ts';
import type { Finding } from '../alert.ts';
import type { Check } from '../check.ts';
import { hasRoomForModifier, rowOn, type CheckedLine } from '../checkedVisit.ts';
import type { CodingReference } from '../codingReference.ts';

const CITE = 'PPRRVU record layout, Attachment A, status code';

type Said = Omit<Finding, 'line' | 'cite'>;

/** What the status of a code on the fee schedule means for the claim. Active codes and anesthesia need no word. */
export const checkCoverageStatus: Check = {
  id: 'coverage-status',
  payers: 'medicare',
  run: ({ lines }, { reference }) =>
    lines.flatMap((line): Finding[] => {
      const row = rowOn(line);
      const said = row && saidOf(row, line, reference);
      return row && said ? [{ ...said, line: line.line, cite: `${CITE} ${row.status}` }] : [];
    }),
};

function saidOf(row: RelativeValueRow, line: CheckedLine, { substitutes }: CodingReference): Said | null {
  const { code } = row;
  switch (row.status) {
    case 'I':
    case 'G':
      return notValid(code, Object.hasOwn(substitutes, code) ? substitutes[code] : undefined);
    case 'D':
    case 'F':
    case 'H':
      return info(
        'code-deleted',
        `${code} is marked as deleted: look up the code that took its place.`,
        'error',
      );
    case 'B':
    case 'P':
      return info(
        'code-bundled',
        `Medicare pays ${code} within the day's other services, never by itself: it may stand on the claim at 0.00, and the patient may not be charged for it.`,
      );
    case 'M':
    case 'Q':
      return info(
        'code-reporting-only',
        `${code} only reports something to Medicare: nothing is paid for it, and the patient owes nothing.`,
      );
    case 'N':
      return notCovered(code, line);
    case 'E':
    case 'X':
      return info(
        'code-off-schedule',
        `${code} is not paid under the physician fee schedule. Find out which other schedule pays it and who may bill it, or tell the patient beforehand that Medicare does not pay.`,
        'warning',
      );
    case 'R':
      return info(
        'coverage-restricted',
        `Medicare covers ${code} only under special instructions: look up your contractor's coverage policy before you count on it.`,
      );
    case 'C':
      return info(
        'contractor-priced',
        `Your Medicare contractor sets the price of ${code} claim by claim: send the record of what was done with it.`,
      );
    default:
      return null;
  }
}

function info(code: string, message: string, severity: Finding['severity'] = 'info'): Said {
  return { code, severity, message };
}

function notValid(code: string, substitute: string | undefined): Said {
  const what = `Medicare does not take ${code}`;
  if (substitute === undefined) {
    return info(
      'code-not-valid-for-medicare',
      `${what}: another code is used for the service. Look it up before the claim is sent.`,
      'error',
    );
  }
  return {
    ...info('code-not-valid-for-medicare', `${what}: bill ${substitute} instead.`, 'error'),
    fix: { replaceCode: substitute },
  };
}

/** Notices that Medicare might have covered the service, which GY denies. */
const CONTRADICT_GY = ['GA', 'GZ'];

/** With GY the claim says by itself that Medicare does not cover the service. */
function notCovered(code: string, line: CheckedLine): Said | null {
  if (line.modifiers.includes('GY')) return null;
  const message = `Medicare does not cover ${code}: the patient owes it. Tell the patient before the visit (a voluntary ABN, then GX too) and add GY, so that the denial comes without question.`;
  const fits = hasRoomForModifier(line) && !line.modifiers.some((each) => CONTRADICT_GY.includes(each));
  return { ...info('code-not-covered', message, 'warning'), ...(fits && { fix: { addModifier: 'GY' } }) };
}
