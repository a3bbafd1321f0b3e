import { withoutPoint, withPoint } from '../../schedule/diagnosisCode.ts';
import { diagnosisText } from '../../schedule/diagnosisFinding.ts';
import type { Side } from '../../schedule/diagnosisSides.ts';
import type { Finding } from '../alert.ts';
import type { Check } from '../check.ts';
import type { CheckedLine } from '../checkedVisit.ts';
import { byList } from './byList.ts';
import type { ClaimDiagnosis } from './claimDiagnoses.ts';
import type { DiagnosisFacts } from './diagnosisFacts.ts';
import { GUIDELINES } from './sources.ts';

const CITE = `${GUIDELINES}, I.B.13 (laterality)`;

/**
 * The side of the body: left open where there are codes for each side, both sides coded apart where one code says both, and
 * a line's RT or LT on a diagnosis of the other side.
 */
export const checkLaterality: Check = {
  id: 'laterality',
  payers: 'every-payer',
  run: byList((asked, facts, { lines }) => [
    ...unspecifiedSides(asked, facts),
    ...bothSides(asked, facts),
    ...lines.flatMap((line) => otherSide(line, facts)),
  ]),
};

function unspecifiedSides(asked: readonly ClaimDiagnosis[], { byCode }: DiagnosisFacts): Finding[] {
  return asked.flatMap(({ code, line }): Finding[] => {
    const sides = byCode.get(code)?.sides;
    if (sides?.side !== 'unspecified') return [];
    const sided = (['right', 'left', 'bilateral'] as const).flatMap((side) => sides.codes[side] ?? []);
    const message = `${withPoint(code)} leaves the side open, and many payers deny that where the side is known: use ${sided.map(diagnosisText).join(' or ')}.`;
    return [{ code: 'laterality-unspecified', severity: 'warning', line, message, cite: CITE }];
  });
}

function bothSides(asked: readonly ClaimDiagnosis[], { byCode }: DiagnosisFacts): Finding[] {
  return asked.flatMap(({ code, line }): Finding[] => {
    const sides = byCode.get(code)?.sides;
    const { left, bilateral } = sides?.codes ?? {};
    if (sides?.side !== 'right' || !left || !bilateral) return [];
    const other = asked.find((each) => each.code === left.code);
    if (!other) return [];
    const message = `${withPoint(code)} and ${withPoint(left.code)} together are one code for both sides: use ${diagnosisText(bilateral)}.`;
    const last = Math.max(line, other.line);
    return [{ code: 'laterality-both-sides', severity: 'warning', line: last, message, cite: CITE }];
  });
}

const SIDE_OF_MODIFIER: Readonly<Record<string, Side>> = { RT: 'right', LT: 'left' };

/** Where none of the line's diagnoses is of the modifier's side and one is of the other. */
function otherSide({ line, code, modifiers, diagnoses }: CheckedLine, { byCode }: DiagnosisFacts): Finding[] {
  const sides = diagnoses.flatMap((each) => byCode.get(withoutPoint(each))?.sides?.side ?? []);
  return modifiers.flatMap((modifier): Finding[] => {
    const side = SIDE_OF_MODIFIER[modifier];
    const opposite = side === 'right' ? 'left' : 'right';
    if (!side || sides.some((each) => each === side || each === 'bilateral') || !sides.includes(opposite)) {
      return [];
    }
    const message = `${code} has ${modifier}, for the ${side} side, and its diagnosis is of the ${opposite}: correct the one that is wrong.`;
    return [{ code: 'laterality-against-modifier', severity: 'warning', line, message, cite: CITE }];
  });
}
