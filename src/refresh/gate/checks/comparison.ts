import type { Check } from '../check.ts';

/** Says when nothing could be compared, so that a pass is not taken for more than it is. */
export const comparison: Check = {
  name: 'comparison',
  find: ({ now, notCompared }) => {
    if (notCompared === null) return [];
    const message = `${now.title} was not compared with the release before it: ${notCompared}.`;
    return [{ severity: 'note', where: null, found: notCompared, expected: null, message }];
  },
};
