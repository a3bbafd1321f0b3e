import type { Finding } from '../alert.ts';
import type { Check } from '../check.ts';
import type { CheckedLine } from '../checkedVisit.ts';
import type { OnlyOne } from '../codingReference.ts';

/** Modifiers that contradict each other on one line: no claim can carry them together. */
export const checkContradictions: Check = {
  id: 'modifiers-contradict',
  payers: 'every-payer',
  run: ({ lines }, { reference }) =>
    lines.flatMap((line) =>
      together(line, reference.onlyOneOf, 'modifiers-contradict', 'error', 'cannot stand on one line'),
    ),
};

/** Modifiers that say one thing twice, or in two ways of which one is true. */
export const checkOneMeaning: Check = {
  id: 'modifiers-of-one-meaning',
  payers: 'every-payer',
  run: ({ lines }, { reference }) =>
    lines.flatMap((line) =>
      together(line, reference.oneIsEnough, 'modifiers-of-one-meaning', 'warning', 'stand on one line'),
    ),
};

function together(
  { line, modifiers }: CheckedLine,
  combinations: readonly OnlyOne[],
  code: string,
  severity: Finding['severity'],
  words: string,
): Finding[] {
  return combinations.flatMap(({ of, because, remedy, cite }) => {
    const found = modifiers.filter((each) => of.includes(each));
    if (found.length < 2) return [];
    return [{ code, severity, line, message: `${found.join(' and ')} ${words}. ${because} ${remedy}`, cite }];
  });
}
