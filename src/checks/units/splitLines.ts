import { followsMedicare } from '../../contracts/followsMedicare.ts';
import type { Finding } from '../alert.ts';
import type { Check } from '../check.ts';
import { isClaimed, type CheckedLine } from '../checkedVisit.ts';
import { unitsText } from '../unitsText.ts';

const CITE =
  'First Coast 0508065: all units of a code and date on one line, split lines rejected since 2021-04-19; Medicare Claims Processing Manual ch.1 s.120 (duplicates)';

/** What sets a line of a therapy code apart rightly: its plan of care, the assistant, who owes it when denied. */
const APART = ['GP', 'GO', 'GN', 'CQ', 'CO', 'GA', 'GX', 'GY', 'GZ'];

/** Several lines of one code that should be one: the second is taken for a duplicate. */
export const checkSplitLines: Check = {
  id: 'split-lines',
  payers: 'every-payer',
  run: ({ lines }, { contract }) => {
    const groups = Map.groupBy(lines.filter(isClaimed), keyOf);
    return [...groups.values()].flatMap(([first, ...others]): Finding[] => {
      if (!first) return [];
      const units = [first, ...others].reduce((sum, line) => sum + (line.units ?? 0), 0);
      return others.map((line) => {
        const same = written(line) === written(first);
        const remedy = same
          ? `put its ${unitsText(units)} on one line`
          : `put its ${unitsText(units)} on one line with the modifiers that hold for all of them`;
        return {
          code: 'line-split',
          severity: same && line.therapy !== null && followsMedicare(contract) ? 'error' : 'warning',
          line: line.line,
          message: `${line.code} stands on line ${first.line + 1} already, and a second line of it is denied as a duplicate: ${remedy}.`,
          cite: CITE,
        };
      });
    });
  },
};

/** Lines with one key should be one line: of a therapy code those that nothing sets apart, of others those written alike. */
function keyOf({ code, modifiers, therapy }: CheckedLine): string {
  const apart = therapy ? modifiers.filter((each) => APART.includes(each)) : modifiers;
  return [code, ...[...apart].sort()].join(' ');
}

function written({ modifiers }: CheckedLine): string {
  return [...modifiers].sort().join(' ');
}
