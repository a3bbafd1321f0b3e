import { withoutPoint, withPoint } from '../../schedule/diagnosisCode.ts';
import type { Finding } from '../alert.ts';
import type { Check } from '../check.ts';
import { GUIDELINES } from './sources.ts';

/** A diagnosis named twice in one list, on a line or on the claim. */
export const checkRepeatedDiagnoses: Check = {
  id: 'diagnosis-repeated',
  payers: 'every-payer',
  run: ({ lines, diagnoses }) => [
    ...repeatedIn(diagnoses, 0, 'The claim'),
    ...lines
      .filter(({ ownDiagnoses }) => ownDiagnoses)
      .flatMap((each) => repeatedIn(each.diagnoses, each.line, each.code)),
  ],
};

function repeatedIn(list: readonly string[], line: number, whose: string): Finding[] {
  const codes = list.map(withoutPoint);
  const repeated = [...new Set(codes.filter((code, index) => codes.indexOf(code) !== index))];
  return repeated.map((code) => ({
    code: 'diagnosis-repeated',
    severity: 'warning',
    line,
    message: `${whose} names ${withPoint(code)} more than once: a diagnosis is reported once, so leave it in once.`,
    cite: `${GUIDELINES}, I.B.12`,
  }));
}
