import { describe, expect, it } from 'vitest';
import type { ReleaseHeader } from '../../../src/schedule/release.ts';
import { extract, judge, made, told } from './madeRelease.ts';

describe('a release that follows one like it', () => {
  it('passes, and nothing is said of it', () => {
    const judgement = judge(made(), made({ letter: 'C', effectiveFrom: '2025-07-01' }));
    expect(judgement).toEqual({
      verdict: 'passed',
      release: 'made-2025D',
      before: 'made-2025C',
      findings: [],
      counts: [],
    });
  });

  it('passes as a first one, compared with nothing', () => {
    expect(judge(made(), null)).toMatchObject({ verdict: 'passed', before: null, findings: [] });
  });
});

describe('the release before', () => {
  it.each([
    ['an extract', extract('2025C'), 'one of the two is an extract and the other is complete'],
    ['a QP release', made({ track: 'qp' }), 'only one of the two is a QP release'],
    ['one that begins later', made({ effectiveFrom: '2025-10-02' }), 'it begins later, on 2025-10-02'],
  ])('is not compared with where it is %s', (_what, before, why) => {
    const judgement = judge(made(), before);
    expect(judgement).toMatchObject({ verdict: 'passed', before: null });
    expect(told(judgement)).toEqual([['comparison', 'note', null, why, null]]);
  });
});

describe('the first day', () => {
  it.each([
    ['2025-10-01', 'D'],
    ['2025-12-31', 'D'],
    ['2025-03-09', 'A'],
    ['2025-04-01', 'B'],
  ] as const)('%s suits letter %s', (effectiveFrom, letter) => {
    expect(judge(made({ effectiveFrom, letter }), null)).toMatchObject({ verdict: 'passed', findings: [] });
  });

  it.each([
    ['2025-07-01', 'D', 'doubtful', 'a day of the quarter that begins in October'],
    ['2025-04-01', 'A', 'doubtful', 'a day of the quarter that begins in January'],
    ['2024-10-01', 'D', 'wrong', 'a day of 2025'],
    ['2026-01-01', 'A', 'wrong', 'a day of 2025'],
  ] as const)('%s does not suit letter %s of 2025: %s', (effectiveFrom, letter, severity, expected) => {
    const judgement = judge(made({ effectiveFrom, letter }), null);
    expect(judgement.verdict).toBe(severity);
    expect(told(judgement)).toContainEqual(['dates', severity, null, effectiveFrom, expected]);
  });
});

type Header = Partial<ReleaseHeader>;
const JULY_2026: Header = { year: 2026, letter: 'C', effectiveFrom: '2026-07-01', track: 'non-qp' };
const JANUARY_2027: Header = { year: 2027, letter: 'A', effectiveFrom: '2027-01-01', track: 'non-qp' };
const JULY_2027: Header = { ...JANUARY_2027, letter: 'C', effectiveFrom: '2027-07-01' };
const JANUARY_2018: Header = { year: 2018, letter: 'A', effectiveFrom: '2018-01-01', track: 'single' };
const AFTER_MARCH: Header = { year: 2024, letter: 'A', effectiveFrom: '2024-03-09', track: 'single' };

function factorFindings(header: Header, before: Header | null) {
  const judgement = judge(made(header), before && made(before));
  return told(judgement).filter(([check]) => check === 'conversion-factor');
}

describe('the conversion factor', () => {
  it.each([
    ['known for the year', {}, null],
    ['known for the day, a year having two', { ...AFTER_MARCH, conversionFactor: 332875 }, null],
    ['known for the track', { ...JULY_2026, conversionFactor: 334009 }, null],
    ['known for the other track', { ...JULY_2026, track: 'qp', conversionFactor: 335675 }, null],
    [
      'as before in a year that is not known',
      { ...JULY_2027, conversionFactor: 341000 },
      { ...JANUARY_2027, conversionFactor: 341000 },
    ],
  ] as [string, Header, Header | null][])('is silent where it is %s', (_what, header, before) => {
    expect(factorFindings(header, before)).toEqual([]);
  });

  it.each([
    ['typed by hand and rounded', { conversionFactor: 323500 }, null, 'doubtful', '32.3500', '32.3465'],
    [
      "January's, after the law of March 2024",
      { ...AFTER_MARCH, conversionFactor: 327442 },
      null,
      'doubtful',
      '32.7442',
      '33.2875',
    ],
    ["the other track's", { ...JULY_2026, conversionFactor: 335675 }, null, 'wrong', '33.5675', '33.4009'],
    [
      'of one track in a year that has two',
      { ...JULY_2026, track: 'single', conversionFactor: 334009 },
      null,
      'doubtful',
      '33.4009',
      null,
    ],
    ['zero', { conversionFactor: 0 }, null, 'wrong', '0.0000', null],
    ['below ten: a supervision column', { conversionFactor: 90_000 }, null, 'wrong', '9.0000', null],
    ['a cent under ten', { conversionFactor: 99_900 }, null, 'wrong', '9.9900', null],
    ['ten', { conversionFactor: 100_000 }, null, 'doubtful', '10.0000', '32.3465'],
    ['a hundred', { conversionFactor: 1_000_000 }, null, 'doubtful', '100.0000', '32.3465'],
    ['above a hundred: an endoscopic base', { conversionFactor: 1_000_001 }, null, 'wrong', '100.0001', null],
    // 33.4009 x 1.1 = 36.74099
    [
      'new in January and near',
      { ...JANUARY_2027, conversionFactor: 367409 },
      { ...JULY_2026, conversionFactor: 334009 },
      'note',
      '36.7409',
      null,
    ],
    [
      'new in January and far',
      { ...JANUARY_2027, conversionFactor: 367410 },
      { ...JULY_2026, conversionFactor: 334009 },
      'doubtful',
      '36.7410',
      '33.4009',
    ],
    [
      'of a first release before the first that is known',
      { ...JANUARY_2018, conversionFactor: 359996 },
      null,
      'note',
      '35.9996',
      null,
    ],
    [
      'moved within a year that is not known',
      { ...JULY_2027, conversionFactor: 341001 },
      { ...JANUARY_2027, conversionFactor: 341000 },
      'doubtful',
      '34.1001',
      '34.1000',
    ],
  ] as [string, Header, Header | null, string, string, string | null][])(
    'is told where it is %s',
    (_what, header, before, severity, found, expected) => {
      expect(factorFindings(header, before)).toEqual([
        ['conversion-factor', severity, null, found, expected],
      ]);
    },
  );

  it('is told with both values and why', () => {
    const [finding] = judge(made({ conversionFactor: 323500 }), null).findings;
    expect(finding?.message).toBe(
      '2025D has the conversion factor 32.3500: the one known on 2025-10-01 is 32.3465.',
    );
  });
});
