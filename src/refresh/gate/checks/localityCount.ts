import type { Check, Found } from '../check.ts';
import { THRESHOLDS } from '../thresholds.ts';
import { counted } from '../words.ts';

/** The country has about 109 places: what a first release with a part of them is known by. */
export const localityCount: Check = {
  name: 'locality-count',
  find: ({ now }): Found[] => {
    const { fewestLocalities: fewest, mostLocalities: most } = THRESHOLDS;
    const count = now.localities.size;
    if (count >= fewest && count <= most) return [];
    const found = counted(count, 'locality', 'localities');
    const expected = `between ${fewest} and ${most}`;
    const message = `${now.title} has ${found}; there should be ${expected}.`;
    const severity = now.content.rows.length < THRESHOLDS.madeByHandRows ? 'note' : 'doubtful';
    return [{ severity, where: null, found, expected, message }];
  },
};
