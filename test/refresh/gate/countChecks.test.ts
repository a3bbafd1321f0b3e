import { describe, expect, it } from 'vitest';
import type { WholeRelease } from '../../../src/refresh/gate/keyedRelease.ts';
import { changed, extract, findingsOf, judge, made, refusing, told, type Row } from './madeRelease.ts';

const BEFORE = made({ letter: 'C', effectiveFrom: '2025-07-01' });
const NOW = made();

function without(from: WholeRelease, lost: (row: Row, index: number) => boolean): WholeRelease {
  return changed(from, ({ rows }) => ({ rows: rows.filter((row, index) => !lost(row, index)) }));
}

/** Of the 15,100 codes of a made release, the first so many of the made ones. */
const firstOthers = (count: number) => {
  const names = new Set(
    [...new Set(NOW.content.rows.map(({ code }) => code))]
      .filter((code) => /^[YZ]/.test(code))
      .slice(0, count),
  );
  return ({ code }: Row) => names.has(code);
};

describe('codes that are lost', () => {
  it('are counted over codes: 15,100 of them', () => {
    expect(new Set(NOW.content.rows.map(({ code }) => code)).size).toBe(15_100);
  });

  it.each([
    [1, 'note', '1 code lost (under 0.1%)'],
    [1509, 'note', '1,509 codes lost (10.0%)'],
    [1510, 'doubtful', '1,510 codes lost (10.0%)'],
    [6039, 'doubtful', '6,039 codes lost (40.0%)'],
    [6040, 'wrong', '6,040 codes lost (40.0%)'],
  ])('%i of them: %s', (count, severity, found) => {
    const judgement = judge(without(NOW, firstOthers(count)), BEFORE);
    expect(findingsOf(judgement, 'codes-lost')).toMatchObject([{ severity, where: null, found }]);
  });

  it('are named', () => {
    const judgement = judge(without(NOW, firstOthers(10)), BEFORE);
    expect(findingsOf(judgement, 'codes-lost')[0]?.message).toBe(
      '10 codes of 2025C (0.1%) are not in 2025D: Y0000, Y0001, Y0002, Y0003, Y0004, Y0005, Y0006, Y0007 and 2 more.',
    );
  });
});

describe('codes that are added', () => {
  // Before: 15,100 less those that were not there yet; a tenth of 13,728 is 1,372.8, of 13,727 is 1,372.7.
  it.each([
    [1, 'note', '1 code added (under 0.1%)'],
    [1372, 'note', '1,372 codes added (10.0%)'],
    [1373, 'doubtful', '1,373 codes added (10.0%)'],
  ])('%i of them: %s', (count, severity, found) => {
    const judgement = judge(NOW, without(BEFORE, firstOthers(count)));
    expect(findingsOf(judgement, 'codes-added')).toMatchObject([{ severity, found }]);
  });
});

describe('the number of rows', () => {
  it.each([
    ['a whole release of 15,000', made(), 15_000, []],
    ['a whole release of 14,999', made(), 14_999, ['row-count']],
    ['a QP release of 9,000', made({ track: 'qp' }), 9_000, []],
    ['a QP release of 8,999', made({ track: 'qp' }), 8_999, ['row-count']],
    ['an extract of 60', extract('2025D'), 60, []],
  ])('of %s', (_what, release, rows, checks) => {
    const cut = changed(release, ({ rows: all }) => ({ rows: all.slice(0, rows) }));
    const found = judge(cut, null).counts.map(({ check }) => check);
    expect(found.filter((check) => check === 'row-count')).toEqual(checks);
  });
});

describe('rows with a modifier', () => {
  const parts = (modifier: string, count: number) => {
    let left = count;
    return (row: Row) => row.modifier === modifier && left-- > 0;
  };

  it.each([
    ['26', 99, []],
    ['26', 100, [['modifier-rows', 'doubtful', '26', '900 rows', 'about 1,000 rows']]],
    ['TC', 1000, [['modifier-rows', 'doubtful', 'TC', '0 rows', 'about 1,000 rows']]],
  ])('%s lost %i times', (modifier, count, expected) => {
    const judgement = judge(without(NOW, parts(modifier, count)), BEFORE);
    expect(told(judgement).filter(([check]) => check === 'modifier-rows')).toEqual(expected);
  });

  const with53 = (release: WholeRelease, count: number) =>
    changed(release, ({ rows }) => ({
      rows: rows.map((row, index) =>
        index >= 200 && index < 200 + count ? { ...row, code: `G${index}0`, modifier: '53' } : row,
      ),
    }));

  it.each([
    [4, 1, []],
    [4, 0, ['modifier-rows']],
    [19, 17, []],
    [20, 18, ['modifier-rows']],
  ])(
    'of a modifier that had %i and has %i: fewer than twenty are told only where all are lost',
    (had, has, checks) => {
      expect(refusing(judge(with53(NOW, has), with53(BEFORE, had)))).toEqual(checks);
    },
  );
});

describe('therapy codes that are lost', () => {
  it('are named one by one', () => {
    const judgement = judge(
      without(NOW, ({ code }) => code === '97110' || code === 'G0283'),
      BEFORE,
    );
    expect(judgement.verdict).toBe('doubtful');
    expect(told(judgement).filter(([check]) => check === 'therapy-codes-lost')).toEqual([
      ['therapy-codes-lost', 'doubtful', '97110', 'no row', 'a row, as in 2025C'],
      ['therapy-codes-lost', 'doubtful', 'G0283', 'no row', 'a row, as in 2025C'],
    ]);
  });

  it('are not codes that therapists bill without the reduction', () => {
    const judgement = judge(
      without(NOW, ({ code }) => code === '97010'),
      BEFORE,
    );
    expect(refusing(judgement)).toEqual([]);
  });
});

describe('tables that a release came without', () => {
  it('are told where the release before has them', () => {
    const bare = changed(NOW, ({ localities }) => ({
      localities: localities.map((each) => ({ ...each, counties: null, anesthesiaConversionFactor: null })),
    }));
    const cap = { code: '70551', modifier: 'TC', status: 'A', carrier: '10112', locality: '00' };
    const full = changed(BEFORE, () => ({
      oppsCaps: [{ ...cap, facilityCents: 11050, nonFacilityCents: 12025 }],
    }));
    const judgement = judge(bare, full);
    expect(judgement.verdict).toBe('passed');
    expect(told(judgement)).toEqual([
      ['tables-left-out', 'note', null, 'no OPPS cap table', '1 row, as in 2025C'],
      ['tables-left-out', 'note', null, 'no anesthesia table', '109 rows, as in 2025C'],
      ['tables-left-out', 'note', null, 'no county table', '109 rows, as in 2025C'],
    ]);
    expect(told(judge(bare, bare))).toEqual([]);
  });
});
