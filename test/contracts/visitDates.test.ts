import { describe, expect, it } from 'vitest';
import { planYearOf } from '../../src/contracts/plan/planYear.ts';
import { visitDates } from '../../src/contracts/plan/visitDates.ts';

/** 2026-11-30 is a Monday. */
describe('the dates of a plan', () => {
  it.each([
    [1, ['2026-11-30']],
    [2, ['2026-11-30', '2026-12-03']],
    [3, ['2026-11-30', '2026-12-02', '2026-12-04']],
    [4, ['2026-11-30', '2026-12-01', '2026-12-03', '2026-12-04']],
    [5, ['2026-11-30', '2026-12-01', '2026-12-02', '2026-12-03', '2026-12-04']],
    [6, ['2026-11-30', '2026-12-01', '2026-12-02', '2026-12-03', '2026-12-04', '2026-12-05']],
  ])('%i a week are spread over working days', (visitsPerWeek, dates) => {
    expect(visitDates('2026-11-30', [{ visitsPerWeek, weeks: 1 }])).toEqual([dates]);
  });

  it('leave weekends out when the plan starts in the middle of a week', () => {
    // Wednesday, then Friday and Tuesday: Saturday and Sunday are passed over.
    expect(visitDates('2026-12-02', [{ visitsPerWeek: 3, weeks: 1 }])).toEqual([
      ['2026-12-02', '2026-12-04', '2026-12-08'],
    ]);
  });

  it('begin on the first day even where that is a Saturday', () => {
    expect(visitDates('2026-12-05', [{ visitsPerWeek: 2, weeks: 2 }])).toEqual([
      ['2026-12-05', '2026-12-09', '2026-12-12', '2026-12-16'],
    ]);
  });

  it('follow one another group by group, unless a group says its week or its days', () => {
    const groups = [
      { visitsPerWeek: 1, weeks: 1 },
      { visitsPerWeek: 1, weeks: 2 },
      { visitsPerWeek: 1, weeks: 1, fromWeek: 1 },
      { dates: ['2026-12-24'] },
    ];
    expect(visitDates('2026-11-30', groups)).toEqual([
      ['2026-11-30'],
      ['2026-12-07', '2026-12-14'],
      ['2026-11-30'],
      ['2026-12-24'],
    ]);
  });
});

describe('the plan year of a date', () => {
  it.each([
    ['2026-11-30', '01-01', '2026-01-01'],
    ['2027-01-01', '01-01', '2027-01-01'],
    ['2026-06-30', '07-01', '2025-07-01'],
    ['2026-07-01', '07-01', '2026-07-01'],
  ])('%s, years that begin on %s: %s', (date, starts, year) => {
    expect(planYearOf(date, starts)).toBe(year);
  });
});
