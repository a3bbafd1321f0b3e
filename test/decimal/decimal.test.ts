import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, decimal, minus, plus, rescale, times } from '../../src/decimal/decimal.ts';
import { divideHalfUp, roundHalfUp } from '../../src/decimal/rounding.ts';
import { formatCents, formatDecimal, parseDecimal, parseScaled } from '../../src/decimal/text.ts';

describe('rounding half up', () => {
  it.each([
    ['0.5 to a whole', 5, 1, 0, 1],
    ['0.4 to a whole', 4, 1, 0, 0],
    ['-0.5 to a whole, away from zero', -5, 1, 0, -1],
    ['-0.4 to a whole, and not to minus nothing', -4, 1, 0, 0],
    ['2911.185 to the cent', 2911185, 3, 2, 291119],
    ['2911.184999 to the cent', 2911184999, 6, 2, 291118],
    ['1.5 written finer', 15, 1, 3, 1500],
  ])('%s', (_name, coefficient, scale, to, expected) => {
    expect(roundHalfUp(decimal(coefficient, scale), to).coefficient).toBe(expected);
  });

  it('is the nearest whole number for every dividend', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.constantFrom(1, 10, 100, 10_000_000), (dividend, divisor) => {
        const exact = BigInt(dividend) * 2n;
        const found = BigInt(divideHalfUp(dividend, divisor)) * 2n * BigInt(divisor);
        const distance = found > exact ? found - exact : exact - found;
        expect(distance <= BigInt(divisor)).toBe(true);
      }),
    );
  });
});

describe('exact arithmetic', () => {
  it('adds and multiplies without losing a digit', () => {
    expect(plus(decimal(1, 1), decimal(2, 2))).toEqual({ coefficient: 12, scale: 2 });
    expect(minus(decimal(1, 0), decimal(1, 4))).toEqual({ coefficient: 9999, scale: 4 });
    expect(times(decimal(45, 2), decimal(1000, 3))).toEqual({ coefficient: 45000, scale: 5 });
    expect(compare(decimal(10, 1), decimal(1, 0))).toBe(0);
  });

  it('refuses what it could not hold exactly', () => {
    expect(() => times(decimal(2 ** 52, 0), decimal(4, 0))).toThrow(RangeError);
    expect(() => rescale(decimal(15, 1), 0)).toThrow(RangeError);
  });
});

describe('numbers as text', () => {
  it.each([
    ['34.02', { coefficient: 3402, scale: 2 }],
    ['.85', { coefficient: 85, scale: 2 }],
    ['-1.50', { coefficient: -150, scale: 2 }],
    ['120', { coefficient: 120, scale: 0 }],
    ['', undefined],
    ['.', undefined],
    ['1e3', undefined],
    ['1,000.00', undefined],
    [' 1', undefined],
    ['0x10', undefined],
    ['NaN', undefined],
    ['99999999999999999999', undefined],
  ])('reads "%s"', (text, expected) => {
    expect(parseDecimal(text)).toEqual(expected);
  });

  it.each([
    ['1', 3, 1000],
    ['1.5', 3, 1500],
    ['0.949', 3, 949],
    ['0.9490', 3, 949],
    ['0.9491', 3, undefined],
    ['32.3465', 4, 323465],
  ])('reads "%s" in units of the %i-th decimal', (text, scale, expected) => {
    expect(parseScaled(text, scale)).toBe(expected);
  });

  it('writes every digit of the scale, and reads it back', () => {
    expect(formatCents(5)).toBe('0.05');
    expect(formatCents(-5)).toBe('-0.05');
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 0, max: 9 }), (coefficient, scale) => {
        expect(parseDecimal(formatDecimal({ coefficient, scale }))).toEqual({ coefficient, scale });
      }),
    );
  });
});
