import type { Check, Found } from '../check.ts';

const LETTERS = ['A', 'B', 'C', 'D'] as const;
const MONTHS = { A: 'January', B: 'April', C: 'July', D: 'October' } as const;

/** A release begins in its own year and in the quarter of its letter; an answer never reaches past the year's end. */
export const dates: Check = {
  name: 'dates',
  find: ({ now: { release, title } }): Found[] => {
    const { year, letter, effectiveFrom } = release;
    const found = { where: null, found: effectiveFrom };
    if (effectiveFrom.slice(0, 4) !== String(year)) {
      const message = `${title} is of ${year} and would begin on ${effectiveFrom}, in another year.`;
      return [{ ...found, severity: 'wrong', expected: `a day of ${year}`, message }];
    }
    const quarter = LETTERS[Math.floor((Number(effectiveFrom.slice(5, 7)) - 1) / 3)];
    if (quarter === letter) return [];
    const expected = `a day of the quarter that begins in ${MONTHS[letter]}`;
    const message = `${title} would begin on ${effectiveFrom}, which is not ${expected}.`;
    return [{ ...found, severity: 'doubtful', expected, message }];
  },
};
