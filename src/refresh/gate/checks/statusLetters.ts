import { rowName } from '../../../pricing/rowFacts.ts';
import { statusMeaning } from '../../../schedule/statuses.ts';
import type { Check, Found } from '../check.ts';
import { counted, few } from '../words.ts';

/** A letter that CMS's layout does not define leaves its codes without an answer. */
export const statusLetters: Check = {
  name: 'status-letters',
  find: ({ now }): Found[] => {
    const unknown = now.content.rows.filter(({ status }) => !statusMeaning(status));
    return [...Map.groupBy(unknown, ({ status }) => status)].map(([found, rows]) => {
      const where = few(rows.map(rowName).sort());
      const message = `Status ${found} is not one that CMS's layout defines; ${counted(rows.length, 'row')} of ${now.title} carry it: ${where}.`;
      return { severity: 'doubtful', where, found, expected: "a letter of CMS's layout", message };
    });
  },
};
