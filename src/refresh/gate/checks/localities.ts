import type { Check, Found } from '../check.ts';

/** A place that vanishes has no prices any more; CMS redraws places rarely, and says so a year ahead. */
export const localities: Check = {
  name: 'localities',
  find: ({ now, before }): Found[] => {
    if (!before) return [];
    const vanished = [...before.localities].filter(([id]) => !now.localities.has(id));
    const added = [...now.localities].filter(([id]) => !before.localities.has(id));
    return [
      ...vanished.map(([where, { name }]): Found => {
        const message = `Locality ${where} (${name}) of ${before.title} is not in ${now.title}.`;
        return {
          severity: 'doubtful',
          where,
          found: 'no row',
          expected: `a row, as in ${before.title}`,
          message,
        };
      }),
      ...added.map(([where, { name }]): Found => {
        const message = `Locality ${where} (${name}) is in ${now.title} and not in ${before.title}.`;
        return { severity: 'note', where, found: 'a new row', expected: null, message };
      }),
    ];
  },
};
