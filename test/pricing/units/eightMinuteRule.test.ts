import { describe, expect, it } from 'vitest';
import { eightMinuteRule, minutesSupporting } from '../../../src/pricing/units/eightMinuteRule.ts';
import { unitsFromMinutes } from '../../../src/pricing/units/unitsFromMinutes.ts';
import { quarterHours, unitsOf } from './day.ts';

/**
 * Source: Medicare Claims Processing Manual (Pub 100-04) ch.5 s.20.2, as quoted by First Coast (0508065), chirocode
 * (25388) and medicalbillingcptmodifiers. Up to 127 minutes as printed; beyond it "the pattern continues".
 */
const TOTALS: readonly [id: string, minutes: number, units: number][] = [
  ['8min-7', 7, 0],
  ['8min-8', 8, 1],
  ['8min-22', 22, 1],
  ['8min-23', 23, 2],
  ['8min-37', 37, 2],
  ['8min-38', 38, 3],
  ['8min-52', 52, 3],
  ['8min-53', 53, 4],
  ['8min-67', 67, 4],
  ['8min-68', 68, 5],
  ['8min-82', 82, 5],
  ['8min-83', 83, 6],
  ['8min-97', 97, 6],
  ['8min-98', 98, 7],
  ['8min-112', 112, 7],
  ['8min-113', 113, 8],
  ['8min-127', 127, 8],
  ['8min-128', 128, 9],
  ['8min-142', 142, 9],
  ['8min-143', 143, 10],
];

describe('the 8-minute rule', () => {
  it.each(TOTALS)('%s: %i timed minutes support %i units', (_id, minutes, units) => {
    expect(eightMinuteRule(minutes)).toBe(units);
    expect(unitsOf(unitsFromMinutes(quarterHours([['97110', minutes]]), 'cms'))).toEqual([units]);
  });

  it('says between which minutes a number of units lies', () => {
    expect(minutesSupporting(0)).toEqual({ fewest: 0, most: 7 });
    expect(minutesSupporting(3)).toEqual({ fewest: 38, most: 52 });
  });
});
