import { describe, expect, it } from 'vitest';
import { localityId, type Locality } from '../../../src/schedule/locality.ts';
import { changed, changedIndices, findingsOf, judge, made, told } from './madeRelease.ts';

const BEFORE = made({ letter: 'C', effectiveFrom: '2025-07-01' });
const NOW = made();
const LAST_YEAR = made({ year: 2024, letter: 'D', effectiveFrom: '2024-10-01', conversionFactor: 332875 });

const is = (id: string) => (locality: Locality) => localityId(locality) === id;
const first = (count: number) => (_locality: Locality, index: number) => index < count;

describe('the number of localities', () => {
  const cut = (count: number) =>
    changed(NOW, ({ localities }) => ({ localities: localities.slice(0, count) }));
  it.each([
    [100, []],
    [99, [['locality-count', 'doubtful', null, '99 localities', 'between 100 and 120']]],
    [3, [['locality-count', 'doubtful', null, '3 localities', 'between 100 and 120']]],
  ])('%i of a first release', (count, expected) => {
    expect(told(judge(cut(count), null))).toEqual(expected);
  });

  it('is too large where two releases were joined', () => {
    const twice = changed(NOW, ({ localities }) => ({
      localities: [
        ...localities,
        ...localities.map((each) => ({ ...each, carrier: `5${each.carrier}`.slice(0, 5) })),
      ],
    }));
    expect(findingsOf(judge(twice, null), 'locality-count')).toMatchObject([{ found: '218 localities' }]);
  });
});

describe('localities', () => {
  it('that vanish are doubtful, by name; new ones are a note', () => {
    const moved = changed(NOW, ({ localities }) => ({
      localities: localities.map((each) => (is('04412-99')(each) ? { ...each, locality: '98' } : each)),
    }));
    const judgement = judge(moved, BEFORE);
    expect(judgement.verdict).toBe('doubtful');
    expect(told(judgement)).toEqual([
      ['localities', 'doubtful', '04412-99', 'no row', 'a row, as in 2025C'],
      ['localities', 'note', '04412-98', 'a new row', null],
    ]);
    expect(judgement.findings[0]?.message).toBe(
      'Locality 04412-99 (REST OF TEXAS) of 2025C is not in 2025D.',
    );
  });
});

describe('an index', () => {
  it.each([
    ['malpractice', 0, 'wrong', '0.000'],
    ['pe', 199, 'doubtful', '0.199'],
    ['malpractice', 3001, 'doubtful', '3.001'],
    ['work', 9450, 'doubtful', '9.450'],
  ] as const)('of %s %i is %s', (index, value, severity, found) => {
    const judgement = judge(
      changedIndices(NOW, is('04412-99'), () => ({ [index]: value })),
      null,
    );
    expect(findingsOf(judgement, 'gpci-range')).toMatchObject([
      { severity, where: '04412-99', found, expected: 'between 0.200 and 3.000' },
    ]);
  });

  it.each([200, 3000])('of malpractice %i is in range', (malpractice) => {
    const judgement = judge(
      changedIndices(NOW, is('04412-99'), () => ({ malpractice })),
      null,
    );
    expect(judgement.findings).toEqual([]);
  });
});

describe('a floor', () => {
  it.each([
    ['10112-00', { work: 999 }, '0.999', 'at least 1.000'],
    ['02102-01', { work: 1499 }, '1.499', 'at least 1.500'],
    ['03202-01', { pe: 999 }, '0.999', 'at least 1.000'],
  ])('under %s holds against %o', (where, gpci, found, expected) => {
    const judgement = judge(
      changedIndices(NOW, is(where), () => gpci),
      null,
    );
    expect(told(judgement)).toEqual([['gpci-floor', 'doubtful', where, found, expected]]);
  });

  it.each([
    ['04412-99', { pe: 945 }],
    ['02102-01', { work: 1500 }],
    ['10112-00', { work: 1000, workWithoutFloor: 988 }],
  ])('under %s is not broken by %o', (where, gpci) => {
    expect(
      judge(
        changedIndices(NOW, is(where), () => gpci),
        null,
      ).findings,
    ).toEqual([]);
  });

  it('ends with the law that sets it', () => {
    const header = { year: 2027, letter: 'A', effectiveFrom: '2027-01-01', track: 'non-qp' } as const;
    const lapsed = changedIndices(made({ ...header, conversionFactor: 334009 }), is('10112-00'), () => ({
      work: 988,
    }));
    expect(findingsOf(judge(lapsed, null), 'gpci-floor')).toEqual([]);
  });

  it('only raises: the column without it below the one with it is wrong', () => {
    const swapped = changedIndices(NOW, is('10112-00'), () => ({ work: 1000, workWithoutFloor: 1012 }));
    expect(told(judge(swapped, null))).toEqual([
      ['gpci-floor', 'wrong', '10112-00', '1.000', 'at least 1.012'],
    ]);
  });
});

describe('an index that moved in January', () => {
  // Texas, rest: malpractice 0.934, a quarter of which is 0.2335.
  it.each([
    [1167, []],
    [1168, [['gpci-moved', 'doubtful', '04412-99', '1.168', 'within 25% of 0.934']]],
    [701, []],
    [700, [['gpci-moved', 'doubtful', '04412-99', '0.700', 'within 25% of 0.934']]],
  ])('from 0.934 to %i', (malpractice, expected) => {
    const judgement = judge(
      changedIndices(NOW, is('04412-99'), () => ({ malpractice })),
      LAST_YEAR,
    );
    expect(told(judgement)).toEqual(expected);
  });

  it.each([
    [54, 'doubtful'],
    [55, 'wrong'],
  ])('in %i of 109 places: %s', (count, verdict) => {
    const leaping = changedIndices(NOW, first(count), ({ pe }) => ({ pe: pe * 2 }));
    expect(judge(leaping, LAST_YEAR).verdict).toBe(verdict);
  });

  it('in every place, as swapped columns do, is wrong one by one', () => {
    const swap = ({ pe, malpractice }: Locality['gpci']) => ({ pe: malpractice, malpractice: pe });
    const judgement = judge(
      changedIndices(NOW, () => true, swap),
      LAST_YEAR,
    );
    expect(judgement.verdict).toBe('wrong');
    expect(judgement.counts.find(({ check }) => check === 'gpci-moved')).toMatchObject({
      doubtful: 0,
      note: 0,
    });
  });
});

describe('indices that changed within a year', () => {
  const raised = (count: number) => changedIndices(NOW, first(count), ({ pe }) => ({ pe: pe + 1 }));

  it('in a place or two are noted', () => {
    const judgement = judge(raised(2), BEFORE);
    expect(judgement.verdict).toBe('passed');
    expect(told(judgement)).toEqual([
      ['gpci-mid-year', 'note', '01112-05', '1.088/1.420/0.445', '1.088/1.419/0.445'],
      ['gpci-mid-year', 'note', '01112-09', '1.100/1.436/0.420', '1.100/1.435/0.420'],
    ]);
  });

  it('in six places are doubtful', () => {
    expect(judge(raised(5), BEFORE).verdict).toBe('passed');
    expect(told(judge(raised(6), BEFORE))).toEqual([
      ['gpci-mid-year', 'doubtful', null, '6 localities', '5 at most'],
    ]);
  });

  it('are what January is for', () => {
    expect(judge(raised(109), LAST_YEAR).findings).toEqual([]);
  });
});
