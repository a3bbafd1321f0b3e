import type { Finding } from '../alert.ts';
import type { Check } from '../check.ts';

const ASSISTANT_RULE = '42 USC 1395m(v); CY2022 physician fee schedule rule, 86 FR 64996';

/** Close calls in counting minutes: a tenth that can be taken two ways, and minutes that belong to an add-on code. */
export const checkCloseCalls: Check = {
  id: 'close-calls-of-minutes',
  payers: 'every-payer',
  run: ({ minutes }) =>
    minutes.findings.map(({ on: { line, code }, finding }): Finding => {
      if (finding.kind === 'further-minutes-not-sent') {
        const message = `${code} covers the first minutes only: ${finding.minutes} minutes more belong to its add-on code, which is not on the visit.`;
        return {
          code: 'further-minutes-not-sent',
          severity: 'warning',
          line,
          message,
          cite: minutes.ruleSource,
        };
      }
      const message = `CMS has two ways of taking 10% of a service, and they disagree here: by percent the unit is the ${finding.byPercent}'s (used), by the simple way the ${finding.bySimple}'s.`;
      return { code: 'assistant-ten-percent', severity: 'warning', line, message, cite: ASSISTANT_RULE };
    }),
};
