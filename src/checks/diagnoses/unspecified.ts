import { diagnosisText } from '../../schedule/diagnosisFinding.ts';
import type { Check } from '../check.ts';
import { byList } from './byList.ts';
import { GUIDELINES } from './sources.ts';

/** Codes whose own words say that something is not specified; an open side has an alert of its own (`laterality`). */
export const checkUnspecifiedDiagnoses: Check = {
  id: 'diagnosis-unspecified',
  payers: 'every-payer',
  run: byList((asked, { byCode }) =>
    asked.flatMap(({ code, line }) => {
      const finding = byCode.get(code);
      const isOpen = finding?.listed?.billable && /\bunspecified\b/i.test(finding.listed.description);
      if (!isOpen || finding.sides?.side === 'unspecified') return [];
      const message = `${diagnosisText(finding.listed)} is an unspecified code: use a more exact one where the record supports it.`;
      return [
        {
          code: 'diagnosis-unspecified',
          severity: 'info',
          line,
          message,
          cite: `${GUIDELINES}, I.B.18`,
        } as const,
      ];
    }),
  ),
};
