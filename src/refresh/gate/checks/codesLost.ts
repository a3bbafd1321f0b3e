import type { Check, Found } from '../check.ts';
import { isShare } from '../shares.ts';
import { THRESHOLDS } from '../thresholds.ts';
import { counted, few, percentText } from '../words.ts';

/** Some codes are deleted every quarter; a file cut short loses them by the thousand. */
export const codesLost: Check = {
  name: 'codes-lost',
  find: ({ now, before }): Found[] => {
    if (!before) return [];
    const lost = [...before.codes].filter((code) => !now.codes.has(code)).sort();
    if (lost.length === 0) return [];
    const { codesLostPercent, codesLostWrongPercent } = THRESHOLDS;
    const all = before.codes.size;
    const share = percentText(lost.length, all);
    const message =
      `${counted(lost.length, 'code')} of ${before.title} (${share}) ` +
      `${lost.length === 1 ? 'is' : 'are'} not in ${now.title}: ${few(lost)}.`;
    const severity = isShare(lost.length, all, codesLostWrongPercent)
      ? 'wrong'
      : isShare(lost.length, all, codesLostPercent)
        ? 'doubtful'
        : 'note';
    const found = `${counted(lost.length, 'code')} lost (${share})`;
    return [{ severity, where: null, found, expected: `less than ${codesLostPercent}%`, message }];
  },
};
