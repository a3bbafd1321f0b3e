import { describe, expect, it } from 'vitest';
import { CONVERSION_FACTORS } from '../../data/conversionFactors.ts';
import { splitFactors, trackOfFactor, type ConversionFactors } from '../../src/schedule/conversionFactors.ts';
import { inForce } from '../../src/schedule/dated.ts';

describe('the conversion factors of law', () => {
  it.each([
    ['2019-01-01', { single: 360391 }],
    ['2024-03-08', { single: 327442 }],
    ['2024-03-09', { single: 332875 }],
    ['2025-12-31', { single: 323465 }],
    ['2026-07-01', { nonQp: 334009, qp: 335675 }],
  ])('on %s', (date, factors) => {
    expect(inForce<ConversionFactors>(CONVERSION_FACTORS, date)?.value).toEqual(factors);
  });

  it('leave no day between two of them unanswered', () => {
    const days = CONVERSION_FACTORS.slice(1).map(({ from }, index) => [
      CONVERSION_FACTORS[index]?.through,
      from,
    ]);
    expect(days.filter(([through, from]) => Date.parse(from!) - Date.parse(through!) !== 86_400_000)).toEqual(
      [],
    );
  });

  it('are two from 2026', () => {
    expect(splitFactors(CONVERSION_FACTORS)).toEqual([{ year: 2026, nonQp: 334009, qp: 335675 }]);
  });
});

describe('the track of a factor', () => {
  const known = [{ year: 2026, nonQp: 334009, qp: 335675 }];
  it.each([
    [2025, 323465, 'single'],
    [2019, 999999, 'single'],
    [2026, 334009, 'non-qp'],
    [2026, 335675, 'qp'],
    [2026, 334010, undefined],
    [2027, 334009, undefined],
  ])('%i, %i: %s', (year, factor, track) => {
    expect(trackOfFactor(year, factor, known)).toBe(track);
  });
});
