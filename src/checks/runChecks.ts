import { followsMedicare } from '../contracts/followsMedicare.ts';
import type { Alert, Payers } from './alert.ts';
import { isMissing, type Check, type Need } from './check.ts';
import type { CheckedVisit } from './checkedVisit.ts';
import type { CheckFacts } from './checkFacts.ts';

/** What the checks found, and those that could not be made. */
export interface Checked {
  /** In the order of the lines, and for a line in the order of the checks. */
  readonly alerts: readonly Alert[];
  readonly notRun: readonly NotRun[];
}

export interface NotRun {
  /** The id of the check. */
  readonly check: string;
  readonly missing: Need;
}

/**
 * Makes every check that holds for the visit's payer. Medicare's hold for a payer whose contract says that it follows
 * Medicare's coding rules (`codingRules`).
 */
export function runChecks(checks: readonly Check[], visit: CheckedVisit, facts: CheckFacts): Checked {
  const alerts: Alert[] = [];
  const notRun: NotRun[] = [];
  for (const { id, payers, run } of checks) {
    if (!holds(payers, facts)) continue;
    const result = run(visit, facts);
    if (isMissing(result)) notRun.push({ check: id, missing: result.missing });
    const found = isMissing(result) ? (result.found ?? []) : result;
    alerts.push(...found.map((finding) => ({ ...finding, payers })));
  }
  return { alerts: alerts.sort((a, b) => a.line - b.line), notRun };
}

function holds(payers: Payers, { contract }: CheckFacts): boolean {
  if (payers === 'medicare') return followsMedicare(contract);
  return payers === 'every-payer' || contract !== null;
}
