import type { Check, Found } from '../check.ts';
import type { KeyedRelease } from '../keyedRelease.ts';
import { hasMoved, isShare } from '../shares.ts';
import { THRESHOLDS } from '../thresholds.ts';
import { counted, grouped } from '../words.ts';

/** Active codes falling by a tenth, or any status leaping, is a column read from another place. */
export const statusShares: Check = {
  name: 'status-shares',
  find: ({ now, before }): Found[] => {
    if (!before) return [];
    const earlier = countsOf(before);
    const counts = countsOf(now);
    return [...earlier].flatMap(([status, had]): Found[] => {
      const has = counts.get(status) ?? 0;
      const fell = status === 'A' && isShare(had - has, had, THRESHOLDS.activeLostPercent);
      const leapt = had >= THRESHOLDS.fewestStatusRows && hasMoved(had, has, THRESHOLDS.statusMovedPercent);
      if (!fell && !leapt) return [];
      const found = counted(has, 'row');
      const message = `${now.title} has ${found} of status ${status} where ${before.title} has ${grouped(had)}.`;
      return [{ severity: 'doubtful', where: null, found, expected: `about ${grouped(had)} rows`, message }];
    });
  },
};

function countsOf({ content }: KeyedRelease): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { status } of content.rows) counts.set(status, (counts.get(status) ?? 0) + 1);
  return counts;
}
