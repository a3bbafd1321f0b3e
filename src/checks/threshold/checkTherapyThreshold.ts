import type { Check } from '../check.ts';
import { therapyThreshold } from './therapyThreshold.ts';
import { thresholdWithoutPrices } from './withoutPrices.ts';

/**
 * KX: missing above the therapy threshold, or there too early. Needs the year's therapy so far, and what the lines are allowed
 * where the day could pass the threshold.
 */
export const checkTherapyThreshold: Check = {
  id: 'therapy-threshold',
  payers: 'medicare',
  run: ({ therapyUsed, lines }, { prices, threshold }) => {
    if (!therapyUsed) return { missing: 'therapy-used' };
    if (!threshold) return { missing: 'threshold' };
    if (prices) return therapyThreshold(prices, therapyUsed, threshold);
    const { found, certain } = thresholdWithoutPrices(lines, therapyUsed, threshold);
    return certain ? found : { missing: 'prices', found };
  },
};
