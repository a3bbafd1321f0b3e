import { statusMeaning } from '../schedule/statuses.ts';
import { rowOn, type CheckedLine } from './checkedVisit.ts';

/** The plans of care, as their modifiers name them: physical, occupational therapy, speech-language pathology. */
export const PLANS = ['GP', 'GO', 'GN'] as const;
export type Plan = (typeof PLANS)[number];

/** The plans of care a line names. */
export function plansOn({ modifiers }: Pick<CheckedLine, 'modifiers'>): Plan[] {
  return PLANS.filter((plan) => modifiers.includes(plan));
}

/** Whether the code is therapy whoever furnishes it: multiple-procedure indicator 5 of the fee schedule. */
export function isAlwaysTherapy(line: CheckedLine): boolean {
  return rowOn(line)?.multipleProcedure === '5';
}

/** Whether therapists bill the code: always, or beside other clinicians. */
export function isTherapy(line: CheckedLine): boolean {
  return line.therapy !== null || isAlwaysTherapy(line);
}

/** Whether the schedule lets Medicare pay the code, or does not say. */
export function isPayable(line: CheckedLine): boolean {
  const row = rowOn(line);
  if (!row) return line.standing.kind === 'not-told';
  const answer = statusMeaning(row.status)?.answer;
  return answer === 'priced' || row.status === 'C';
}
