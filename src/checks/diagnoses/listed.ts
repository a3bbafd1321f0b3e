import { withPoint } from '../../schedule/diagnosisCode.ts';
import { diagnosisText, type DiagnosisFinding } from '../../schedule/diagnosisFinding.ts';
import type { Finding } from '../alert.ts';
import type { Check } from '../check.ts';
import { byList } from './byList.ts';
import type { ClaimDiagnosis } from './claimDiagnoses.ts';
import type { DiagnosisFacts } from './diagnosisFacts.ts';
import { listOfYear } from './sources.ts';

/** Diagnoses that the list of the date's fiscal year does not have; one that another year has is told with its dates. */
export const checkDiagnosisListed: Check = {
  id: 'diagnosis-listed',
  payers: 'every-payer',
  run: byList((asked, facts) =>
    asked.filter(({ code }) => !facts.byCode.get(code)?.listed).flatMap((each) => notListed(each, facts)),
  ),
};

function notListed({ code, line }: ClaimDiagnosis, facts: DiagnosisFacts): Finding[] {
  const { fiscalYear, byCode, before, after, complete } = facts;
  const cite = listOfYear(fiscalYear);
  const name = withPoint(code);
  const instead = insteadOf(byCode.get(code));
  if (before?.byCode.get(code)?.listed) {
    const message = `${name} is no code any more on this date: the list of ${before.effectiveFrom} had it, and a later one left it out. ${instead}`;
    return [{ code: 'diagnosis-not-in-year', severity: 'error', line, message, cite }];
  }
  if (after?.byCode.get(code)?.listed) {
    const message = `${name} is no code yet on this date: it begins on ${after.effectiveFrom}. ${instead}`;
    return [{ code: 'diagnosis-not-in-year', severity: 'error', line, message, cite }];
  }
  // A part of a list cannot say that there is no such code.
  if (!complete) return [];
  const message = `${name} is not a code of fiscal year ${fiscalYear}, and the claim is refused with it. ${instead}`;
  return [{ code: 'diagnosis-unknown', severity: 'error', line, message, cite }];
}

function insteadOf(finding: DiagnosisFinding | undefined): string {
  if (!finding || finding.near.length === 0) return 'Look it up in the record again.';
  const more = finding.total > finding.near.length ? ` and ${finding.total - finding.near.length} more` : '';
  return `Near it are ${finding.near.map(diagnosisText).join(', ')}${more}: use the one that the record supports.`;
}
