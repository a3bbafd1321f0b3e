import { daysAfter, daysBetween } from '../schedule/serviceDate.ts';
import type { Alert } from './alert.ts';

/** How many days before the last one the claim begins to be urgent. */
const SOON = 14;

/**
 * Whether a claim can still be filed: `days` after the date of service is the last day. It is about the claim, and stands on its
 * first line. Dates are yyyy-mm-dd; `asOf` is today.
 */
export function timelyFiling(dateOfService: string, asOf: string, days: number, cite: string): Alert[] {
  const last = daysAfter(dateOfService, days);
  if (asOf > last) {
    const message = `The last day to file this claim was ${last}: it will be denied, and the patient may not be charged for that.`;
    return [{ code: 'timely-filing-passed', severity: 'error', line: 0, message, cite }];
  }
  const left = daysBetween(asOf, last);
  if (left > SOON) return [];
  const message = `The last day to file this claim is ${last}, ${left === 1 ? '1 day' : `${left} days`} from now.`;
  return [{ code: 'timely-filing-near', severity: 'warning', line: 0, message, cite }];
}
