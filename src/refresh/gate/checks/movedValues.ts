import type { RelativeValueRow } from '../../../schedule/relativeValues.ts';
import type { Check, Found } from '../check.ts';
import { hasMultiplied, isShare } from '../shares.ts';
import { THRESHOLDS } from '../thresholds.ts';
import { isPriced, totalsOf, totalsText } from '../values.ts';
import { counted, percentText } from '../words.ts';

/** A code or two is valued anew every January; more than one in twenty is no revision. */
export const movedValues: Check = {
  name: 'moved-values',
  find: ({ now, before }): Found[] => {
    if (!before) return [];
    let compared = 0;
    const moved: Found[] = [];
    for (const [where, row] of now.rows) {
      const earlier = before.rows.get(where);
      if (!earlier || !isPriced(row) || !isPriced(earlier)) continue;
      compared += 1;
      if (!totalsMultiplied(earlier, row)) continue;
      const found = totalsText(row);
      const expected = totalsText(earlier);
      const message = `The relative values of ${where} add up to ${found} and were ${expected} in ${before.title}.`;
      moved.push({ severity: 'note', where, found, expected, message });
    }
    const percent = THRESHOLDS.valuesMovedPercent;
    if (!isShare(moved.length, compared, percent)) return moved;
    const found = `${counted(moved.length, 'row')} (${percentText(moved.length, compared)})`;
    const message = `${found} of ${now.title} are worth more than ${THRESHOLDS.valueMovedFactor} times as much, or as little, as in ${before.title}.`;
    return [
      { severity: 'doubtful', where: null, found, expected: `less than ${percent}%`, message },
      ...moved,
    ];
  },
};

function totalsMultiplied(earlier: RelativeValueRow, row: RelativeValueRow): boolean {
  const [nonFacility, facility] = totalsOf(row);
  const [earlierNonFacility, earlierFacility] = totalsOf(earlier);
  const factor = THRESHOLDS.valueMovedFactor;
  return (
    hasMultiplied(earlierNonFacility, nonFacility, factor) || hasMultiplied(earlierFacility, facility, factor)
  );
}
