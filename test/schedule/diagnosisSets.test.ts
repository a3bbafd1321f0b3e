import { expect, it } from 'vitest';
import { EMPTY_CALENDAR, withPublished, type DiagnosisEntry } from '../../src/schedule/calendar.ts';
import { diagnosisSetsFor } from '../../src/schedule/diagnosisSets.ts';
import { firstDayOfFiscalYear, fiscalYearOf, lastDayOfFiscalYear } from '../../src/schedule/fiscalYear.ts';

const list = (id: string, effectiveFrom: string, complete = true): DiagnosisEntry => ({
  dataset: 'icd-10-cm',
  id,
  effectiveFrom,
  complete,
});

const CALENDAR = withPublished(
  EMPTY_CALENDAR,
  list('2027', '2026-10-01'),
  list('2026 April', '2026-04-01'),
  list('2026', '2025-10-01'),
  list('2024', '2023-10-01'),
);

it.each([
  ['2023-09-30', undefined, undefined, '2024'],
  ['2023-10-01', '2024', undefined, '2026'],
  ['2024-09-30', '2024', undefined, '2026'],
  ['2024-10-01', undefined, '2024', '2026'],
  ['2025-10-01', '2026', '2024', '2026 April'],
  ['2026-03-31', '2026', '2024', '2026 April'],
  ['2026-04-01', '2026 April', '2026', '2027'],
  ['2026-09-30', '2026 April', '2026', '2027'],
  ['2026-10-01', '2027', '2026 April', undefined],
  ['2027-10-01', undefined, '2027', undefined],
])('the list of diagnosis codes on %s is %s, after %s and before %s', (date, own, before, after) => {
  const sets = diagnosisSetsFor(CALENDAR, date);
  expect([sets.own?.id, sets.before?.id, sets.after?.id]).toEqual([own, before, after]);
});

it('a whole list outranks a part of one, however new, and a part never speaks for another year', () => {
  const calendar = withPublished(
    CALENDAR,
    list('part', '2026-04-01', false),
    list('old part', '2024-10-01', false),
  );
  expect(calendar.entries).toHaveLength(6);
  expect(diagnosisSetsFor(calendar, '2026-05-01').own?.id).toBe('2026 April');
  expect(diagnosisSetsFor(calendar, '2025-05-01')).toMatchObject({
    own: { id: 'old part' },
    before: { id: '2024' },
  });
  expect(diagnosisSetsFor(calendar, '2025-11-01').before?.id).toBe('2024');
});

it.each([
  ['2025-09-30', 2025],
  ['2025-10-01', 2026],
  ['2025-12-31', 2026],
  ['2026-01-01', 2026],
])('%s lies in fiscal year %i', (date, year) => {
  expect(fiscalYearOf(date)).toBe(year);
  expect([firstDayOfFiscalYear(2026), lastDayOfFiscalYear(2026)]).toEqual(['2025-10-01', '2026-09-30']);
});
