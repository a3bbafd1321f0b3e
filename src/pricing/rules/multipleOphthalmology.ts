import type { PriceRule } from '../linePricing.ts';
import { reduceTests } from '../testReduction.ts';

/** Of the ophthalmology tests of a day the highest technical part is paid in full and every other keeps 80%. */
export const multipleOphthalmology: PriceRule = {
  name: 'multiple-ophthalmology',
  citation: 'PPRRVU record layout, multiple procedure indicator 7',
  apply: (day, visit, facts) =>
    day.some(({ from }) => from.row.multipleProcedure === '7')
      ? reduceTests(
          day,
          { indicator: '7', service: 'ophthalmology test' },
          multipleOphthalmology,
          visit,
          facts,
        )
      : day,
};
