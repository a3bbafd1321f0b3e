import type { Gpci } from '../../../schedule/locality.ts';
import type { Check, Found } from '../check.ts';
import { indexText, INDICES } from '../indices.ts';
import { THRESHOLDS } from '../thresholds.ts';
import { counted, few } from '../words.ts';

/** Indices change in January. Within a year CMS corrects a place or two; many at once are another year's file. */
export const gpciMidYear: Check = {
  name: 'gpci-mid-year',
  find: ({ now, before, newYear }): Found[] => {
    if (!before || newYear) return [];
    const changed = [...now.localities].flatMap(([id, { gpci }]) => {
      const earlier = before.localities.get(id)?.gpci;
      return earlier && INDICES.some(([index]) => gpci[index] !== earlier[index])
        ? [{ id, gpci, earlier }]
        : [];
    });
    if (changed.length <= THRESHOLDS.mostMovedMidYear) {
      return changed.map(({ id, gpci, earlier }): Found => {
        const found = allThree(gpci);
        const expected = allThree(earlier);
        const message = `The indices of ${id} are ${found} and were ${expected} in ${before.title}, of the same year.`;
        return { severity: 'note', where: id, found, expected, message };
      });
    }
    const places = counted(changed.length, 'locality', 'localities');
    const message =
      `The indices of ${places} are not those of ${before.title}, of the same year: ` +
      `${few(changed.map(({ id }) => id))}. Is it another year's GPCI file?`;
    const expected = `${THRESHOLDS.mostMovedMidYear} at most`;
    return [{ severity: 'doubtful', where: null, found: places, expected, message }];
  },
};

function allThree(gpci: Gpci): string {
  return INDICES.map(([index]) => indexText(gpci[index])).join('/');
}
