import { describe, expect, it } from 'vitest';
import type { Episode } from '../../../src/checks/checkedVisit.ts';
import { checkAuthorization } from '../../../src/checks/clocks/authorization.ts';
import { checkCertification } from '../../../src/checks/clocks/certification.ts';
import { checkProgressReport } from '../../../src/checks/clocks/progressReport.ts';
import { findings, found, lacked, line, visit } from '../visits.ts';

const NOTHING: Episode = {
  visitsSinceProgressReport: null,
  visitNumber: null,
  certifiedFrom: null,
  certifiedThrough: null,
  authorization: null,
};
const on = (dateOfService: string, episode: Partial<Episode>) =>
  visit([line('97110 GP')], { dateOfService, episode: { ...NOTHING, ...episode } });
const within = (episode: Partial<Episode>) => on('2026-07-15', episode);

describe('the progress report', () => {
  it.each([
    [1, []],
    [8, []],
    [9, ['0 info progress-report-near']],
    [10, ['0 warning progress-report-due']],
    [11, ['0 error progress-report-overdue']],
    [30, ['0 error progress-report-overdue']],
  ])('on treatment day %i since the last one', (visitsSinceProgressReport, expected) => {
    expect(found(checkProgressReport, within({ visitsSinceProgressReport }))).toEqual(expected);
  });

  it('counts the visits of the course in its first period', () => {
    expect(found(checkProgressReport, within({ visitNumber: 4 }))).toEqual([]);
    expect(found(checkProgressReport, within({ visitNumber: 10 }))).toEqual([
      '0 warning progress-report-due',
    ]);
    expect(lacked(checkProgressReport, within({ visitNumber: 11 }))).toBe('episode');
    expect(found(checkProgressReport, within({ visitNumber: 25, visitsSinceProgressReport: 5 }))).toEqual([]);
  });

  it('needs to be told, of therapy alone', () => {
    expect(lacked(checkProgressReport, visit([line('97110 GP')]))).toBe('episode');
    expect(lacked(checkProgressReport, visit([line('99213')]))).toBeNull();
  });
});

describe('the certification', () => {
  it.each([
    // 90 days of which 17 April 2026 is the first: 14 in April, 31 in May, 30 in June, 15 in July.
    [
      'begun 90 days ago, the day counted',
      { certifiedFrom: '2026-04-17' },
      ['0 warning certification-ending'],
    ],
    ['begun 91 days ago', { certifiedFrom: '2026-04-16' }, ['0 error certification-ended']],
    ['ending in 14 days', { certifiedFrom: '2026-05-01' }, ['0 warning certification-ending']],
    ['ending in 15 days', { certifiedFrom: '2026-05-02' }, []],
    ['begun this day', { certifiedFrom: '2026-07-15', certifiedThrough: '2026-09-01' }, []],
    [
      'of a plan that is shorter',
      { certifiedFrom: '2026-06-01', certifiedThrough: '2026-07-14' },
      ['0 error certification-ended'],
    ],
    [
      'of a plan that is longer than 90 days',
      { certifiedFrom: '2026-04-16', certifiedThrough: '2026-08-31' },
      ['0 error certification-ended'],
    ],
    ['whose first day nobody told', { certifiedThrough: '2026-07-15' }, ['0 warning certification-ending']],
    ['that begins later', { certifiedFrom: '2026-07-16' }, ['0 error certification-not-begun']],
  ] as [string, Partial<Episode>, string[]][])('%s', (_, episode, expected) => {
    expect(found(checkCertification, within(episode))).toEqual(expected);
  });

  it('says that 90 days are the most, where the plan says more', () => {
    const [cut] = findings(
      checkCertification,
      within({ certifiedFrom: '2026-04-16', certifiedThrough: '2026-08-31' }),
    );
    expect(cut?.message).toContain('through 2026-07-14, 90 days being the most');
    const [own] = findings(checkCertification, within({ certifiedThrough: '2026-07-15' }));
    expect(own?.message).toContain('today is its last day');
    expect(own?.message).not.toContain('90 days');
  });

  it('needs to be told, of therapy alone', () => {
    expect(lacked(checkCertification, visit([line('97110 GP')]))).toBe('episode');
    expect(lacked(checkCertification, visit([line('99213')]))).toBeNull();
  });
});

describe('the authorization', () => {
  it.each([
    ['of many visits', { visitsRemaining: 3 }, []],
    ['of two more', { visitsRemaining: 2 }, ['0 warning authorization-nearly-used']],
    ['of this one alone', { visitsRemaining: 1 }, ['0 warning authorization-nearly-used']],
    ['used up', { visitsRemaining: 0 }, ['0 error authorization-used-up']],
    ['that began this day', { from: '2026-07-15' }, []],
    ['that begins the next', { from: '2026-07-16' }, ['0 error authorization-not-in-date']],
    ['that ends this day', { through: '2026-07-15' }, ['0 warning authorization-ending']],
    ['that ends in 15 days', { through: '2026-07-30' }, []],
    [
      'that ended the day before',
      { from: '2026-05-01', through: '2026-07-14' },
      ['0 error authorization-not-in-date'],
    ],
    [
      'used up and ended',
      { visitsRemaining: 0, through: '2026-07-14' },
      ['0 error authorization-used-up', '0 error authorization-not-in-date'],
    ],
  ])('%s', (_, authorization, expected) => {
    const given = { visitsRemaining: null, from: null, through: null, ...authorization };
    expect(found(checkAuthorization, within({ authorization: given }))).toEqual(expected);
  });

  it('is not missed where there is none', () => {
    expect(found(checkAuthorization, within({}))).toEqual([]);
    expect(found(checkAuthorization, visit([line('97110 GP')]))).toEqual([]);
  });
});
