import { describe, expect, it } from 'vitest';
import {
  EMPTY_CALENDAR,
  isPublished,
  rolledBack,
  withPublished,
  type Calendar,
  type ReleaseEntry,
} from '../../src/schedule/calendar.ts';
import {
  answeredDates,
  coveredDates,
  quarterOf,
  releaseInForce,
  zipTableInForce,
} from '../../src/schedule/inForce.ts';
import { dayBefore, isDate } from '../../src/schedule/serviceDate.ts';

function entry(id: string, effectiveFrom: string, more: Partial<ReleaseEntry> = {}): ReleaseEntry {
  return {
    dataset: 'fee-schedule',
    id,
    track: 'single',
    letter: 'A',
    complete: true,
    effectiveFrom,
    ...more,
  };
}

const YEAR_2025 = withPublished(
  EMPTY_CALENDAR,
  entry('25A', '2025-01-01'),
  entry('25C', '2025-07-01', { letter: 'C' }),
  entry('25D', '2025-10-01', { letter: 'D' }),
);

describe('the release in force', () => {
  it.each([
    ['2024-12-31', undefined],
    ['2025-01-01', '25A'],
    ['2025-06-30', '25A'],
    ['2025-07-01', '25C'],
    ['2025-09-30', '25C'],
    ['2025-12-31', '25D'],
    ['2026-01-01', undefined], // never past 31 December of its year
  ])('on %s is %s', (date, expected) => {
    expect(releaseInForce(YEAR_2025, date, false)?.entry.id).toBe(expected);
  });

  it('follows a conversion factor that changes in the middle of a quarter', () => {
    const calendar = withPublished(EMPTY_CALENDAR, entry('24A', '2024-01-01'), entry('24AR', '2024-03-09'));
    expect(releaseInForce(calendar, '2024-03-08', false)?.entry.id).toBe('24A');
    expect(releaseInForce(calendar, '2024-03-09', false)?.entry.id).toBe('24AR');
  });

  it('is a complete release before an extract, however much newer the extract', () => {
    const calendar = withPublished(YEAR_2025, entry('extract', '2025-11-01', { complete: false }));
    expect(releaseInForce(calendar, '2025-11-15', false)?.entry.id).toBe('25D');
    const onlyExtract = withPublished(EMPTY_CALENDAR, entry('extract', '2025-11-01', { complete: false }));
    expect(releaseInForce(onlyExtract, '2025-11-15', false)?.entry.id).toBe('extract');
  });

  it('keeps QP and non-QP apart', () => {
    const nonQp = entry('26C', '2026-07-01', { track: 'non-qp', letter: 'C' });
    const qp = entry('26C-QP', '2026-07-01', { track: 'qp', letter: 'C' });
    const both = withPublished(EMPTY_CALENDAR, nonQp, qp);
    expect(releaseInForce(both, '2026-08-01', false)?.entry.id).toBe('26C');
    expect(releaseInForce(both, '2026-08-01', true)).toEqual({
      entry: qp,
      withoutQpRelease: false,
      beside: nonQp,
    });
    expect(releaseInForce(withPublished(EMPTY_CALENDAR, nonQp), '2026-08-01', true)?.withoutQpRelease).toBe(
      true,
    );
    expect(releaseInForce(withPublished(EMPTY_CALENDAR, qp), '2026-08-01', false)).toBeUndefined();
  });
});

describe('what is covered', () => {
  it('joins years that adjoin and names the gap between others', () => {
    const calendar = withPublished(
      YEAR_2025,
      entry('26A', '2026-01-01', { track: 'non-qp' }),
      entry('28C', '2028-07-01', { track: 'non-qp' }),
    );
    expect(coveredDates(calendar)).toEqual([
      { from: '2025-01-01', through: '2026-12-31' },
      { from: '2028-07-01', through: '2028-12-31' },
    ]);
  });

  it('a release answers until the day before the next of its kind', () => {
    expect(answeredDates(YEAR_2025, '25A')).toEqual({ from: '2025-01-01', through: '2025-06-30' });
    expect(answeredDates(YEAR_2025, '25D')).toEqual({ from: '2025-10-01', through: '2025-12-31' });
    expect(answeredDates(YEAR_2025, 'nothing')).toBeUndefined();
  });

  it('an extract answers until a complete release outranks it', () => {
    const extract = entry('extract', '2026-01-01', { complete: false, track: 'non-qp' });
    const alone = withPublished(EMPTY_CALENDAR, extract);
    expect(answeredDates(alone, 'extract')).toEqual({ from: '2026-01-01', through: '2026-12-31' });
    const later = withPublished(alone, entry('26C', '2026-07-01', { track: 'non-qp' }));
    expect(answeredDates(later, 'extract')).toEqual({ from: '2026-01-01', through: '2026-06-30' });
    expect(answeredDates(later, '26C')).toEqual({ from: '2026-07-01', through: '2026-12-31' });
    const whole = withPublished(later, entry('26A', '2026-01-01', { track: 'non-qp' }));
    expect(answeredDates(whole, 'extract')).toBeUndefined();
  });

  it('a ZIP table answers from its quarter on, for as long as there is no newer one', () => {
    const calendar: Calendar = withPublished(EMPTY_CALENDAR, {
      dataset: 'zip-localities',
      id: 'zip',
      effectiveFrom: '2025-10-01',
    });
    expect(zipTableInForce(calendar, '2025-09-30')).toBeUndefined();
    expect(zipTableInForce(calendar, '2027-01-01')?.id).toBe('zip');
  });
});

describe('publishing', () => {
  it('replaces what was published for the same kind and day, and rolls back to it', () => {
    const updated = withPublished(YEAR_2025, entry('25A-updated', '2025-01-01'));
    expect(isPublished(updated, '25A')).toBe(false);
    expect(releaseInForce(updated, '2025-02-01', false)?.entry.id).toBe('25A-updated');
    const back = rolledBack(updated);
    expect(back?.entries).toEqual(YEAR_2025.entries);
    expect(back?.version).toBe(updated.version + 1);
  });

  it('cannot go back past the beginning', () => {
    expect(rolledBack(EMPTY_CALENDAR)).toBeUndefined();
  });
});

describe('days', () => {
  it.each([
    ['2024-02-29', true],
    ['2025-02-29', false],
    ['2000-02-29', true],
    ['1900-02-29', false],
    ['2025-04-31', false],
    ['2025-13-01', false],
    ['2025-00-10', false],
    ['25-01-01', false],
    ['2025-1-1', false],
    ['2025-01-01T00:00:00Z', false],
  ])('%s is a day: %s', (text, expected) => {
    expect(isDate(text)).toBe(expected);
  });

  it.each([
    ['2025-07-01', '2025-06-30'],
    ['2025-03-01', '2025-02-28'],
    ['2024-03-01', '2024-02-29'],
    ['2025-01-01', '2024-12-31'],
    ['2025-01-11', '2025-01-10'],
  ])('the day before %s is %s', (date, expected) => {
    expect(dayBefore(date)).toBe(expected);
  });

  it('the quarter of a day', () => {
    expect([quarterOf('2026-03-31'), quarterOf('2026-04-01'), quarterOf('2026-12-31')]).toEqual([
      '2026 quarter 1',
      '2026 quarter 2',
      '2026 quarter 4',
    ]);
  });
});
