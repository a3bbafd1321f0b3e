import type { PriceRule } from '../linePricing.ts';
import { reduceTests } from '../testReduction.ts';

/** Of the cardiovascular tests of a day the highest technical part is paid in full and every other keeps 75%. */
export const multipleCardiovascular: PriceRule = {
  name: 'multiple-cardiovascular',
  citation: 'PPRRVU record layout, multiple procedure indicator 6',
  apply: (day, visit, facts) =>
    day.some(({ from }) => from.row.multipleProcedure === '6')
      ? reduceTests(
          day,
          { indicator: '6', service: 'cardiovascular test' },
          multipleCardiovascular,
          visit,
          facts,
        )
      : day,
};
