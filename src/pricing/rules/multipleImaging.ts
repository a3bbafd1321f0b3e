import type { PriceRule } from '../linePricing.ts';
import { reduceTests } from '../testReduction.ts';

/**
 * Of the imaging services of a day the highest technical part is paid in full and every other keeps half; the highest
 * professional part is paid in full and every other keeps 95%.
 *
 * The reduction comes first and the OPPS cap after: the record layout ranks and reduces "the fee schedule amount for the TC" and
 * compares "the physician fee schedule amount" with the cap, without saying in which order. TrailBlazer's worksheet, a
 * Medicare contractor's, compares the reduced amount with the whole cap and takes the lower. Unconfirmed in CMS's own text.
 */
export const multipleImaging: PriceRule = {
  name: 'multiple-imaging',
  citation:
    'PPRRVU record layout, multiple procedure indicator 4; TrailBlazer, imaging procedure pricing worksheet (cap after reduction, unconfirmed)',
  apply: (day, visit, facts) =>
    day.some(({ from }) => from.row.multipleProcedure === '4')
      ? reduceTests(day, { indicator: '4', service: 'imaging service' }, multipleImaging, visit, facts)
      : day,
};
