import type { Finding } from '../alert.ts';
import type { Check } from '../check.ts';
import type { CheckedVisit } from '../checkedVisit.ts';
import { wellFormed, type ClaimDiagnosis } from './claimDiagnoses.ts';
import type { DiagnosisFacts } from './diagnosisFacts.ts';

/** A check of diagnoses that goes by the list of the date's fiscal year; a visit without one that could be listed needs none. */
export function byList(
  run: (asked: readonly ClaimDiagnosis[], facts: DiagnosisFacts, visit: CheckedVisit) => readonly Finding[],
): Check['run'] {
  return (visit, { diagnoses }) => {
    const asked = wellFormed(visit);
    if (asked.length === 0) return [];
    return diagnoses ? run(asked, diagnoses, visit) : { missing: 'icd10cm' };
  };
}
