import { rowName } from '../../../pricing/rowFacts.ts';
import type { Check, Found } from '../check.ts';
import { THRESHOLDS } from '../thresholds.ts';
import { VALUES, valueText } from '../values.ts';

/** A value below zero is none; one beyond every value there ever was is another column's. */
export const absurdValues: Check = {
  name: 'absurd-values',
  find: ({ now }): Found[] =>
    now.content.rows.flatMap((row) =>
      VALUES.filter(([value]) => row[value] < 0 || row[value] > THRESHOLDS.mostRvu).map(([value, words]) => {
        const where = rowName(row);
        const found = valueText(row[value]);
        const expected = `from 0.00 to ${valueText(THRESHOLDS.mostRvu)}`;
        const message = `The ${words} value of ${where} is ${found}; values are ${expected}.`;
        return { severity: row[value] < 0 ? 'wrong' : 'doubtful', where, found, expected, message };
      }),
    ),
};
