import { rowName } from '../../../pricing/rowFacts.ts';
import type { Check, Found } from '../check.ts';
import { hasMoved } from '../shares.ts';
import { therapyRows } from '../therapyRows.ts';
import { THRESHOLDS } from '../thresholds.ts';
import { totalsOf, totalsText } from '../values.ts';

/** A therapy code whose value moved by a fifth is right now and then, and always worth telling a clinic. */
export const therapyValues: Check = {
  name: 'therapy-values',
  find: ({ now, before }): Found[] => {
    if (!before) return [];
    return therapyRows(now).flatMap((row): Found[] => {
      const where = rowName(row);
      const earlier = before.rows.get(where);
      if (!earlier) return [];
      const was = totalsOf(earlier);
      const percent = THRESHOLDS.therapyMovedPercent;
      if (!totalsOf(row).some((total, setting) => hasMoved(was[setting] ?? 0, total, percent))) return [];
      const found = totalsText(row);
      const expected = totalsText(earlier);
      const message = `Therapy code ${where} is worth ${found} relative value units and was worth ${expected} in ${before.title}.`;
      return [{ severity: 'note', where, found, expected, message }];
    });
  },
};
