import type { Check, Found } from '../check.ts';
import type { Judged } from '../judged.ts';
import type { KeyedRelease } from '../keyedRelease.ts';
import { hasMoved, hasMultiplied } from '../shares.ts';
import { THRESHOLDS } from '../thresholds.ts';
import { VALUES, valueText } from '../values.ts';

type Value = (typeof VALUES)[number][0];
type Sums = Readonly<Record<Value, number>>;

/**
 * The law keeps the sum of all values where it was, and a part of it that leaps is another column. Swapped columns leave
 * every total as it was, so that only the parts can tell. Of an extract's few codes no law keeps the sum: there only what
 * doubles or halves is told.
 */
export const valueSums: Check = {
  name: 'value-sums',
  find: (judged): Found[] => {
    const { now, before } = judged;
    const sums = sumsOf(now);
    return [...(before ? againstBefore(judged, before, sums) : []), ...workAboveMalpractice(now, sums)];
  },
};

function againstBefore({ now, newYear }: Judged, before: KeyedRelease, sums: Sums): Found[] {
  const earlier = sumsOf(before);
  const partPercent = newYear ? THRESHOLDS.partMovedNewYearPercent : THRESHOLDS.partMovedPercent;
  const parts = VALUES.map(([value, words]) => ({
    words,
    from: earlier[value],
    to: sums[value],
    percent: partPercent,
  }));
  const all = {
    words: 'relative',
    from: total(earlier),
    to: total(sums),
    percent: THRESHOLDS.sumMovedPercent,
  };
  return [all, ...parts]
    .filter(({ from, to, percent }) => hasMoved(from, to, percent))
    .filter(
      ({ from, to }) => now.release.complete || hasMultiplied(from, to, THRESHOLDS.partMovedWrongFactor),
    )
    .map(({ words, from, to, percent }) => {
      const found = valueText(to);
      const was = valueText(from);
      return {
        severity: hasMultiplied(from, to, THRESHOLDS.partMovedWrongFactor) ? 'wrong' : 'doubtful',
        where: null,
        found,
        expected: `within ${percent}% of ${was}`,
        message: `All ${words} values of ${now.title} add up to ${found}, those of ${before.title} to ${was}.`,
      };
    });
}

/** Malpractice is a fifth of work: a first release with the two columns swapped is known by that. */
function workAboveMalpractice(now: KeyedRelease, sums: Sums): Found[] {
  if (sums.workRvu > sums.malpracticeRvu || total(sums) === 0) return [];
  const found = valueText(sums.workRvu);
  const expected = `more than ${valueText(sums.malpracticeRvu)}`;
  const message = `All work values of ${now.title} add up to ${found}, no more than malpractice: the columns may be swapped.`;
  return [{ severity: 'doubtful', where: null, found, expected, message }];
}

function sumsOf({ content }: KeyedRelease): Sums {
  const sums = { workRvu: 0, nonFacilityPeRvu: 0, facilityPeRvu: 0, malpracticeRvu: 0 };
  for (const row of content.rows) for (const [value] of VALUES) sums[value] += row[value];
  return sums;
}

function total(sums: Sums): number {
  return sums.workRvu + sums.nonFacilityPeRvu + sums.facilityPeRvu + sums.malpracticeRvu;
}
