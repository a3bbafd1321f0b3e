import type { Contract } from '../../contracts/contract.ts';
import { daysAfter, yearAfter } from '../../schedule/serviceDate.ts';

/** The last day on which a claim may reach the payer, yyyy-mm-dd, and where that stands. */
export interface LastDay {
  readonly date: string;
  readonly cite: string;
}

/**
 * One calendar year after the date of service under Original Medicare: through the same day of the next year, and 28 February
 * for a service of 29 February (Medicare Claims Processing Manual ch.1 s.70.1). Otherwise the contract's days; null where it
 * has none. Weekends and holidays, on which a contractor may allow the next workday, are not counted upon.
 */
export function lastDayToFile(dateOfService: string, contract: Contract | null): LastDay | null {
  if (contract === null) {
    const cite = '42 CFR 424.44(a); Medicare Claims Processing Manual ch.1 s.70.1';
    return { date: yearAfter(dateOfService), cite };
  }
  const { timelyFilingDays: days } = contract.terms;
  if (days === undefined) return null;
  const cite = `the terms of ${contract.payer} from ${contract.version}, timelyFilingDays`;
  return { date: daysAfter(dateOfService, days), cite };
}
