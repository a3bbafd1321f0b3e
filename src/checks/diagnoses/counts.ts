import type { Finding } from '../alert.ts';
import type { Check } from '../check.ts';
import { claimDiagnoses } from './claimDiagnoses.ts';

const MOST_OF_A_LINE = 4;
const MOST_OF_A_CLAIM = 12;
const CITE = 'NUCC 1500 claim form (02/12), items 21 and 24E; X12 837P, HI and SV107';

/** A claim has room for twelve diagnoses, and a line points to at most four of them. */
export const checkDiagnosisCounts: Check = {
  id: 'diagnosis-counts',
  payers: 'every-payer',
  run: (visit): Finding[] => {
    const count = claimDiagnoses(visit).length;
    const claim: Finding[] =
      count <= MOST_OF_A_CLAIM
        ? []
        : [
            {
              code: 'diagnoses-over-claim',
              severity: 'error',
              line: 0,
              message: `The claim has ${count} diagnoses and room for ${MOST_OF_A_CLAIM}: leave out those that no line needs.`,
              cite: CITE,
            },
          ];
    const lines = visit.lines.filter(
      ({ ownDiagnoses, diagnoses }) => ownDiagnoses && new Set(diagnoses).size > MOST_OF_A_LINE,
    );
    return [
      ...claim,
      ...lines.map(({ code, line, diagnoses }): Finding => {
        const message = `${code} points to ${new Set(diagnoses).size} diagnoses, and a line has room for ${MOST_OF_A_LINE}: keep those that best show why it was needed, the main one first.`;
        return { code: 'diagnoses-over-line', severity: 'error', line, message, cite: CITE };
      }),
    ];
  },
};
