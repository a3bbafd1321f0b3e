import type { Finding } from '../alert.ts';
import type { Check } from '../check.ts';

const CITE = '42 USC 1395u(p)(1); Medicare Claims Processing Manual ch.26 s.10.4, items 21 and 24E';

/** A claim names a diagnosis, and each line points to one. An estimate asked before there is one is warned once. */
export const checkLineWithoutDiagnosis: Check = {
  id: 'line-without-diagnosis',
  payers: 'every-payer',
  run: ({ lines, diagnoses }): Finding[] => {
    const without = lines.filter((line) => line.diagnoses.length === 0);
    const isNone = without.length === lines.length && diagnoses.length === 0;
    if (isNone) {
      const message =
        'No diagnosis is given. The claim is returned without one: add the ICD-10-CM code that the plan of care names.';
      return [{ code: 'diagnosis-missing', severity: 'warning', line: 0, message, cite: CITE }];
    }
    return without.map(({ code, line }) => {
      const message = `${code} points to no diagnosis, and other lines do: name the one it was furnished for.`;
      return { code: 'diagnosis-missing', severity: 'error', line, message, cite: CITE };
    });
  },
};
