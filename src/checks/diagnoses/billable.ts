import { diagnosisText } from '../../schedule/diagnosisFinding.ts';
import { withPoint } from '../../schedule/diagnosisCode.ts';
import type { Check } from '../check.ts';
import { byList } from './byList.ts';
import { listOfYear } from './sources.ts';

const ORDINALS = ['', '', '', '3rd', '4th', '5th', '6th', '7th'];

/** Diagnoses that are headings: a claim needs one of the codes below. */
export const checkDiagnosisBillable: Check = {
  id: 'diagnosis-billable',
  payers: 'every-payer',
  run: byList((asked, { byCode, fiscalYear }) =>
    asked.flatMap(({ code, line }) => {
      const finding = byCode.get(code);
      if (!finding?.listed || finding.listed.billable) return [];
      const { near, total } = finding;
      const next = ORDINALS[code.length + 1] ?? 'further';
      const choice = near.map(diagnosisText).join(', ');
      const more = total > near.length ? ` and ${total - near.length} more` : '';
      const message = `${withPoint(code)} needs a ${next} character: it is a heading, and the claim is refused with it. Under it stand ${choice}${more}: use the one that the record supports.`;
      const cite = listOfYear(fiscalYear);
      return [{ code: 'diagnosis-incomplete', severity: 'error', line, message, cite } as const];
    }),
  ),
};
