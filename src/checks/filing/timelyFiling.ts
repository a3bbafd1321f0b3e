import { daysBetween } from '../../schedule/serviceDate.ts';
import type { Finding } from '../alert.ts';
import type { Check, Missing } from '../check.ts';
import type { CheckedVisit } from '../checkedVisit.ts';
import type { CheckFacts } from '../checkFacts.ts';
import { lastDayToFile } from './lastDay.ts';

/** How many days before the last one the claim begins to be urgent. */
const SOON = 14;

/** The last day to file by law. The year is Original Medicare's: a plan that follows its coding rules has its own limit. */
export const checkMedicareFiling: Check = {
  id: 'timely-filing',
  payers: 'medicare',
  run: (visit, facts) => (facts.contract === null ? timelyFiling(visit, facts) : []),
};

/** The last day to file by the days that the payer's contract gives. */
export const checkContractFiling: Check = {
  id: 'timely-filing-by-contract',
  payers: 'this-payer',
  run: timelyFiling,
};

/** Whether the claim can still be filed. It is about the claim, and stands on its first line. */
function timelyFiling(
  { dateOfService, asOf }: CheckedVisit,
  { contract }: CheckFacts,
): readonly Finding[] | Missing {
  const last = lastDayToFile(dateOfService, contract);
  if (!last) return [];
  if (asOf === null) return { missing: 'as-of' };
  const { date, cite } = last;
  if (asOf > date) {
    const message = `The last day to file this claim was ${date}: it will be denied, and the patient may not be charged for that.`;
    return [{ code: 'timely-filing-passed', severity: 'error', line: 0, message, cite }];
  }
  const left = daysBetween(asOf, date);
  if (left > SOON) return [];
  const message = `The last day to file this claim is ${date}, ${left === 1 ? '1 day' : `${left} days`} from now: it counts as filed when the payer has received it.`;
  return [{ code: 'timely-filing-near', severity: 'warning', line: 0, message, cite }];
}
