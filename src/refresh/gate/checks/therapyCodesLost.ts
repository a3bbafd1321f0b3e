import type { Check, Found } from '../check.ts';
import { therapyRows } from '../therapyRows.ts';

/** Fifty-two codes are what a therapy clinic bills: each that goes is named. */
export const therapyCodesLost: Check = {
  name: 'therapy-codes-lost',
  find: ({ now, before }): Found[] => {
    if (!before) return [];
    const codes = new Set(therapyRows(before).map(({ code }) => code));
    return [...codes]
      .filter((code) => !now.codes.has(code))
      .map((code) => ({
        severity: 'doubtful',
        where: code,
        found: 'no row',
        expected: `a row, as in ${before.title}`,
        message: `Therapy code ${code} of ${before.title} is not in ${now.title}.`,
      }));
  },
};
