import type { Finding } from '../alert.ts';
import type { Check } from '../check.ts';
import { isClaimed, type CheckedLine } from '../checkedVisit.ts';
import type { CheckFacts } from '../checkFacts.ts';

const CITE =
  'NCCI procedure-to-procedure edits of evaluations, indicator 0 since 2020; CPT, physical medicine evaluations';

/**
 * Two evaluations of one discipline on one day, or an evaluation and its repetition. Silent where a procedure pair of the visit
 * says so.
 */
export const checkEvaluationsOfDay: Check = {
  id: 'evaluations-of-day',
  payers: 'every-payer',
  run: ({ lines }, facts) => {
    const { evaluations } = facts.reference;
    const claimed = lines.filter((line) => isClaimed(line) && Object.hasOwn(evaluations, line.code));
    const groups = Map.groupBy(claimed, ({ code }) => evaluations[code]?.of ?? '');
    return [...groups].flatMap(([of, [first, ...others]]): Finding[] => {
      const different = others.filter((line) => line.code !== first?.code);
      return different.flatMap((line) =>
        first && !isPair(first, line, facts) ? [twice(first, line, of, facts)] : [],
      );
    });
  },
};

function twice(first: CheckedLine, other: CheckedLine, of: string, { reference }: CheckFacts): Finding {
  const kinds = [first, other].map(({ code }) => reference.evaluations[code]?.kind);
  const again = kinds[0] !== kinds[1];
  const what = again
    ? `an evaluation of ${of} and a re-evaluation, of which a day has one`
    : `both evaluations of ${of}, of which a day has one`;
  const remedy = again ? 'Bill the evaluation alone.' : 'Bill the one whose complexity the record shows.';
  const message = `${first.code} and ${other.code} are ${what}: one of them will be denied. ${remedy}`;
  return { code: 'two-evaluations', severity: 'error', line: other.line, message, cite: CITE };
}

function isPair(a: CheckedLine, b: CheckedLine, { pairs }: CheckFacts): boolean {
  return (pairs?.edits ?? []).some(
    ({ column1, column2 }) => [column1, column2].sort().join() === [a.code, b.code].sort().join(),
  );
}
