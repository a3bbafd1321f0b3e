import type { DiagnosisFacts, OtherList } from '../../../src/checks/diagnoses/diagnosisFacts.ts';
import type { CheckFacts } from '../../../src/checks/checkFacts.ts';
import { diagnosisCategory, type DiagnosisCode } from '../../../src/schedule/diagnosisCode.ts';
import { findDiagnosis } from '../../../src/schedule/diagnosisFinding.ts';
import { DIAGNOSES } from '../../cmsLayouts/diagnosisCodes.ts';
import { facts } from '../visits.ts';

/** What a list says of whatever it is asked: each code is looked up when it is wanted. */
export function byCode(list: readonly DiagnosisCode[]): DiagnosisFacts['byCode'] {
  const find = (code: string) =>
    findDiagnosis(
      code,
      list.filter((each) => each.code.startsWith(diagnosisCategory(code))),
    );
  return { get: find, has: (code: string) => find(code) !== undefined } as DiagnosisFacts['byCode'];
}

export function otherList(effectiveFrom: string, list: readonly DiagnosisCode[]): OtherList {
  return { effectiveFrom, byCode: byCode(list) };
}

/** Facts with the list of fiscal year 2026 that the made files hold. */
export function withList(
  list: readonly DiagnosisCode[] = DIAGNOSES,
  more: Partial<DiagnosisFacts> = {},
): CheckFacts {
  return facts({
    diagnoses: { fiscalYear: 2026, complete: true, byCode: byCode(list), before: null, after: null, ...more },
  });
}
