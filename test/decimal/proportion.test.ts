import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutProportion, roundedProportion, roundedTimes } from '../../src/decimal/proportion.ts';

describe('a proportion of an amount', () => {
  it.each([
    [10000, 1, 3, 3333],
    [10000, 2, 3, 6666],
    [100, 0, 7, 0],
    [9_007_199_254_740_991, 1, 1, 9_007_199_254_740_991],
  ])('%i x %i / %i is cut to %i', (amount, part, whole, cut) => {
    const cents = (coefficient: number) => ({ coefficient, scale: 2 });
    expect(cutProportion(cents(amount), cents(part), cents(whole))).toEqual(cents(cut));
  });

  it('takes scales into account', () => {
    // 10.00 x 0.5 / 2 = 2.50
    expect(
      cutProportion(
        { coefficient: 1000, scale: 2 },
        { coefficient: 5, scale: 1 },
        { coefficient: 2, scale: 0 },
      ),
    ).toEqual({ coefficient: 250, scale: 2 });
  });

  it('of nothing has no meaning', () => {
    const nothing = { coefficient: 0, scale: 2 };
    expect(() => cutProportion({ coefficient: 1, scale: 2 }, nothing, nothing)).toThrow(RangeError);
  });

  it('never comes to more than the amount when its parts are added', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.array(fc.nat(100_000), { minLength: 1 }), (amount, parts) => {
        const whole = parts.reduce((sum, part) => sum + part, 0);
        fc.pre(whole > 0);
        const cents = (coefficient: number) => ({ coefficient, scale: 2 });
        const cuts = parts.map((part) => cutProportion(cents(amount), cents(part), cents(whole)).coefficient);
        const left = amount - cuts.reduce((sum, cut) => sum + cut, 0);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(left).toBeLessThan(parts.length);
      }),
    );
  });
});

describe('a rounded proportion', () => {
  it.each([
    // 20.00 of which half is practice expense, reduced by a fifth: (0.5 + 0.5 x 0.8) / 1.0
    [2000, 90, 100, 1800],
    [1000, 1, 3, 333],
    [1000, 2, 3, 667],
    [1, 1, 2, 1],
    [999_999_999, 5_000_000_001, 5_000_000_000, 999_999_999],
  ])('%i x %i / %i is %i', (amount, part, whole, expected) => {
    const value = (coefficient: number) => ({ coefficient, scale: 2 });
    expect(roundedProportion(value(amount), value(part), value(whole))).toEqual(value(expected));
  });
});

describe('a product rounded in one step', () => {
  const of = (coefficient: number, scale: number) => ({ coefficient, scale });
  it.each([
    ['21.8299932175 x 1.20 = 26.19599186100', [of(218_299_932_175, 10), of(120, 2)], 2620],
    ['0.005: a half goes up', [of(5, 3), of(1, 0)], 1],
    ['0.0049', [of(49, 4), of(1, 0)], 0],
    ['3 x 4', [of(3, 0), of(4, 0)], 1200],
    [
      '40.829993217500 x 1.3333 = 54.43863..., past 2^53 on the way',
      [of(40_829_993_217_500, 12), of(13333, 4)],
      5444,
    ],
    ['0.6535750 x 33.4009 x 1.20 = 26.19599...', [of(6_535_750, 7), of(334_009, 4), of(120, 2)], 2620],
  ])('%s', (_sum, factors, cents) => {
    expect(roundedTimes(factors, 2)).toEqual({ coefficient: cents, scale: 2 });
  });
});
