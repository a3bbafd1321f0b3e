import type { Check, Found } from '../check.ts';
import { isShare } from '../shares.ts';
import { THRESHOLDS } from '../thresholds.ts';
import { counted, few, percentText } from '../words.ts';

/** CMS adds codes every quarter, never a tenth of them. */
export const codesAdded: Check = {
  name: 'codes-added',
  find: ({ now, before }): Found[] => {
    if (!before) return [];
    const added = [...now.codes].filter((code) => !before.codes.has(code)).sort();
    if (added.length === 0) return [];
    const { codesAddedPercent } = THRESHOLDS;
    const all = before.codes.size;
    const share = percentText(added.length, all);
    return [
      {
        severity: isShare(added.length, all, codesAddedPercent) ? 'doubtful' : 'note',
        where: null,
        found: `${counted(added.length, 'code')} added (${share})`,
        expected: `less than ${codesAddedPercent}%`,
        message: `${now.title} has ${counted(added.length, 'code')} (${share}) that ${before.title} has not: ${few(added)}.`,
      },
    ];
  },
};
