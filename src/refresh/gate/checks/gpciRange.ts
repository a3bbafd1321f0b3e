import type { Check, Found } from '../check.ts';
import { indexText, INDICES } from '../indices.ts';
import { THRESHOLDS } from '../thresholds.ts';

/** An index of zero takes a third of every price away; one far from 1 was read from another column. */
export const gpciRange: Check = {
  name: 'gpci-range',
  find: ({ now }): Found[] => {
    const { leastGpci: least, mostGpci: most } = THRESHOLDS;
    const expected = `between ${indexText(least)} and ${indexText(most)}`;
    return [...now.localities].flatMap(([where, { gpci }]) =>
      INDICES.filter(([index]) => gpci[index] < least || gpci[index] > most).map(([index, words]): Found => {
        const found = indexText(gpci[index]);
        const message = `The ${words} index of ${where} is ${found}; every index is ${expected}.`;
        return { severity: gpci[index] <= 0 ? 'wrong' : 'doubtful', where, found, expected, message };
      }),
    );
  },
};
