import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayBefore, daysAfter, daysBetween, isDate, weekday } from '../../src/schedule/serviceDate.ts';

describe('days', () => {
  it.each([
    ['2026-07-15', 0, '2026-07-15'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2025-02-28', 1, '2025-03-01'],
    ['2000-02-28', 2, '2000-03-01'],
    ['1900-02-28', 1, '1900-03-01'],
    ['2026-01-01', 365, '2027-01-01'],
    ['2027-01-01', -365, '2026-01-01'],
  ])('%s and %i days is %s', (date, days, later) => {
    expect(daysAfter(date, days)).toBe(later);
    expect(daysBetween(date, later)).toBe(days);
  });

  it.each([
    ['2026-07-15', 2],
    ['2000-01-01', 5],
    ['2026-11-30', 0],
    ['2024-02-29', 3],
    ['1999-12-26', 6],
  ])('%s is weekday %i of a week that begins on Monday', (date, day) => {
    expect(weekday(date)).toBe(day);
  });

  it('go on one by one, as Date counts them, for five centuries', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), (days) => {
        const expected = new Date(Date.UTC(2000, 0, 1) + days * 86_400_000);
        const date = daysAfter('2000-01-01', days);
        expect(date).toBe(expected.toISOString().slice(0, 10));
        expect(isDate(date)).toBe(true);
        expect(weekday(date)).toBe((expected.getUTCDay() + 6) % 7);
        expect(daysAfter(date, -1)).toBe(dayBefore(date));
      }),
      { numRuns: 3000 },
    );
  });
});
