import { ROW_MODIFIERS, type RowModifier } from '../../../schedule/relativeValues.ts';
import type { Check, Found } from '../check.ts';
import type { KeyedRelease } from '../keyedRelease.ts';
import { isShare } from '../shares.ts';
import { THRESHOLDS } from '../thresholds.ts';
import { counted, grouped } from '../words.ts';

/** Rows with a modifier of their own: lost, the global price would be given for a part of the service. */
export const modifierRows: Check = {
  name: 'modifier-rows',
  find: ({ now, before }): Found[] => {
    if (!before) return [];
    return ROW_MODIFIERS.filter((modifier) => modifier !== '').flatMap((modifier): Found[] => {
      const had = rowsOf(before, modifier);
      const has = rowsOf(now, modifier);
      const tells = had >= THRESHOLDS.fewestModifierRows || has === 0;
      if (!tells || !isShare(had - has, had, THRESHOLDS.modifierRowsLostPercent)) return [];
      const message = `${now.title} has ${counted(has, 'row')} of modifier ${modifier} where ${before.title} has ${grouped(had)}.`;
      const expected = `about ${grouped(had)} rows`;
      return [{ severity: 'doubtful', where: modifier, found: counted(has, 'row'), expected, message }];
    });
  },
};

function rowsOf({ content }: KeyedRelease, modifier: RowModifier): number {
  return content.rows.filter((row) => row.modifier === modifier).length;
}
