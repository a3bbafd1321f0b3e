import { describe, expect, it } from 'vitest';
import {
  EMPTY_CALENDAR,
  withPublished,
  type CalendarEntry,
  type PairEntry,
} from '../../src/schedule/calendar.ts';
import { mueInForce, pairsInForce, plusFoursInForce } from '../../src/schedule/setInForce.ts';
import { lastDayOfQuarter, quarterName } from '../../src/schedule/quarter.ts';

const calendarOf = (...entries: CalendarEntry[]) => withPublished(EMPTY_CALENDAR, ...entries);
const mue = (id: string, effectiveFrom: string) =>
  ({ dataset: 'mue-practitioner', id, effectiveFrom }) as const;
const pairs = (id: string, effectiveFrom: string, given: Partial<PairEntry> = {}): PairEntry => ({
  dataset: 'ptp-practitioner',
  id,
  effectiveFrom,
  complete: true,
  onlyQuarter: false,
  ...given,
});

describe('the medically unlikely edits in force', () => {
  const calendar = calendarOf(mue('second', '2026-04-01'), mue('third', '2026-07-01'));
  it.each([
    ['2026-03-31', undefined, undefined],
    ['2026-04-01', 'second', true],
    ['2026-06-30', 'second', true],
    ['2026-07-01', 'third', true],
    ['2026-10-01', 'third', false],
    ['2028-01-01', 'third', false],
  ])('on %s are %s, of its own quarter: %s', (date, id, ownQuarter) => {
    const found = mueInForce(calendar, date);
    expect([found?.entry.id, found?.ownQuarter]).toEqual([id, ownQuarter]);
  });

  it('say of which quarter they are', () => {
    expect(mueInForce(calendar, '2027-02-01')?.quarter).toBe('2026 quarter 3');
  });

  it('of a file posted again replace those before', () => {
    const again = withPublished(calendar, mue('third, corrected', '2026-07-01'));
    expect(mueInForce(again, '2026-08-01')?.entry.id).toBe('third, corrected');
    expect(again.entries).toHaveLength(2);
  });
});

it('the plus-fours in force are the newest whose quarter has begun, and nothing of another kind', () => {
  const calendar = calendarOf(
    { dataset: 'zip-plus-four', id: 'plus-fours', effectiveFrom: '2025-10-01' },
    { dataset: 'zip-localities', id: 'zips', effectiveFrom: '2026-01-01' },
  );
  expect(plusFoursInForce(calendar, '2025-09-30')).toBeUndefined();
  expect(plusFoursInForce(calendar, '2026-02-01')).toMatchObject({
    entry: { id: 'plus-fours' },
    ownQuarter: false,
  });
});

describe('the procedure pairs in force', () => {
  const dated = pairs('dated', '2026-01-01');
  const undated = pairs('undated', '2024-07-01', { onlyQuarter: true });
  const part = pairs('part', '2026-04-01', { complete: false });
  const undatedPart = pairs('undated part', '2026-04-01', { complete: false, onlyQuarter: true });

  it.each([
    ['a set without first days answers in its quarter', [undated], '2024-07-01', 'undated'],
    ['and to its last day', [undated], '2024-09-30', 'undated'],
    ['and never after', [undated], '2024-10-01', undefined],
    ['and never before', [undated], '2024-06-30', undefined],
    ['a set with first days goes on answering', [dated], '2027-05-01', 'dated'],
    ['a part answers where there is nothing else', [part], '2026-05-01', 'part'],
    ['a complete set outranks a newer part', [dated, part], '2026-05-01', 'dated'],
    ['a complete set that answers no more does not', [undated, part], '2026-05-01', 'part'],
    [
      'a set with first days outranks one without, of one quarter',
      [pairs('both', '2024-07-01'), undated],
      '2024-08-01',
      'both',
    ],
    ['in whatever order they stand', [undatedPart, part], '2026-05-01', 'part'],
    ['also the other way round', [part, undatedPart], '2026-05-01', 'part'],
  ] as [string, PairEntry[], string, string | undefined][])('%s', (_, entries, date, id) => {
    expect(pairsInForce(calendarOf(...entries), date)?.entry.id).toBe(id);
  });

  it('stand beside each other where they differ in kind, and replace each other where not', () => {
    const calendar = calendarOf(
      pairs('a', '2024-07-01'),
      undated,
      pairs('c', '2024-07-01', { complete: false }),
    );
    expect(calendar.entries).toHaveLength(3);
    const again = withPublished(calendar, pairs('b', '2024-07-01'));
    expect(again.entries.map(({ id }) => id)).toEqual(['b', 'c', 'undated']);
  });
});

it('payment amounts of one year stand beside each other', () => {
  const amounts = (id: string) =>
    ({ dataset: 'payment-amounts', id, year: 2026, effectiveFrom: '2026-01-01' }) as const;
  const calendar = withPublished(calendarOf(amounts('non-qp'), amounts('qp')), amounts('non-qp'));
  expect(calendar.entries.map(({ id }) => id)).toEqual(['non-qp', 'qp']);
});

it.each([
  ['2026-01-01', '2026Q1', '2026-03-31'],
  ['2026-06-30', '2026Q2', '2026-06-30'],
  ['2026-07-15', '2026Q3', '2026-09-30'],
  ['2026-12-31', '2026Q4', '2026-12-31'],
])('%s lies in %s, which ends on %s', (date, name, last) => {
  expect([quarterName(date), lastDayOfQuarter(date)]).toEqual([name, last]);
});
