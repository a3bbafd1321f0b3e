import type { Check, Found } from '../check.ts';
import { indexText, INDICES } from '../indices.ts';
import type { KeyedRelease } from '../keyedRelease.ts';
import { hasMoved, isShare } from '../shares.ts';
import { THRESHOLDS } from '../thresholds.ts';

/** Indices are revised in small steps. One place leaping is worth a look; half of them leaping is another column. */
export const gpciMoved: Check = {
  name: 'gpci-moved',
  find: ({ now, before }): Found[] => {
    if (!before) return [];
    const leaps = leapsOf(now, before);
    const places = new Set(leaps.map(({ where }) => where)).size;
    return isShare(places, before.localities.size, THRESHOLDS.gpciMovedWrongPercent)
      ? leaps.map((leap) => ({ ...leap, severity: 'wrong' }))
      : leaps;
  },
};

function leapsOf(now: KeyedRelease, before: KeyedRelease): Found[] {
  const percent = THRESHOLDS.gpciMovedPercent;
  return [...now.localities].flatMap(([where, { gpci }]) => {
    const earlier = before.localities.get(where)?.gpci;
    if (!earlier) return [];
    return INDICES.filter(([index]) => hasMoved(earlier[index], gpci[index], percent)).map(
      ([index, words]): Found => {
        const found = indexText(gpci[index]);
        const was = indexText(earlier[index]);
        const message = `The ${words} index of ${where} is ${found} and was ${was} in ${before.title}: more than ${percent}% apart.`;
        return { severity: 'doubtful', where, found, expected: `within ${percent}% of ${was}`, message };
      },
    );
  });
}
