import { describe, expect, it } from 'vitest';
import { THERAPY_CODES } from '../../../data/therapyCodes.ts';
import type { Clock } from '../../../src/pricing/units/clock.ts';
import { unitsFromMinutes, type UnitRule } from '../../../src/pricing/units/unitsFromMinutes.ts';
import {
  FIRST_15_POOLED,
  FIRST_30,
  FIRST_60,
  FURTHER_15_OF_97550,
  FURTHER_15_POOLED,
  FURTHER_30_OF_92607,
  HOURLY,
  line,
  unitsOf,
  UNTIMED,
} from './day.ts';

const RULES: readonly UnitRule[] = ['cms', 'midpoint'];

/** Clocks that answer alike under either rule. Source: the texts of the codes (unconfirmed). */
describe.each(RULES)('clocks of their own under the rule "%s"', (rule) => {
  const units = (...lines: ReturnType<typeof line>[]) => unitsOf(unitsFromMinutes(lines, rule));

  it.each([
    ['97161', UNTIMED, 0, 0],
    ['97161', UNTIMED, 1, 1],
    ['97161', UNTIMED, 90, 1],
    ['97550', FIRST_30, 15, 0], // half of 30 is not past the middle
    ['97550', FIRST_30, 16, 1],
    ['97550', FIRST_30, 30, 1],
    ['92607', FIRST_60, 30, 0],
    ['92607', FIRST_60, 31, 1],
    ['92607', FIRST_60, 150, 1], // one first hour
    ['96105', HOURLY, 30, 0],
    ['96105', HOURLY, 31, 1],
    ['96105', HOURLY, 90, 1],
    ['96105', HOURLY, 91, 2],
    ['97130', FURTHER_15_POOLED, 23, 2], // alone: its 97129 was sent with units
  ] as const)('%s %o: %i minutes are %i units', (code, clock, minutes, expected) => {
    expect(units(line(code, minutes, clock))).toEqual([expected]);
  });

  it.each([
    [30, 0, [1, 0]],
    [30, 7, [1, 0]],
    [30, 8, [1, 1]],
    [45, 0, [1, 1]], // 15 beyond the first 30, written on its line
    [20, 17, [1, 0]], // 37 in all: 7 beyond
    [20, 18, [1, 1]], // 38 in all: 8 beyond
    [30, 23, [1, 2]],
    [10, 5, [0, 0]],
  ])('97550 %i minutes and 97551 %i: %o units', (first, further, expected) => {
    const lines = [line('97550', first, FIRST_30), line('97551', further, FURTHER_15_OF_97550)];
    expect(units(...lines)).toEqual(expected);
    expect(units(...lines.toReversed())).toEqual(expected.toReversed());
  });

  it('92608 counts half hours beyond the first hour of 92607', () => {
    const lines = (further: number) => [
      line('92607', 60, FIRST_60),
      line('92608', further, FURTHER_30_OF_92607),
    ];
    expect(units(...lines(15))).toEqual([1, 0]);
    expect(units(...lines(16))).toEqual([1, 1]);
    expect(units(...lines(46))).toEqual([1, 2]);
  });

  it('an untimed code sent twice is one unit, on the longer line', () => {
    expect(units(line('97150', 20, UNTIMED), line('97150', 30, UNTIMED))).toEqual([0, 1]);
  });

  it.each(['98975', '98977', '98979', '98980', '98981'] as const)('%s asks for its units', (code) => {
    expect(unitsFromMinutes([line(code, 40, THERAPY_CODES[code].clock)], rule).lines).toEqual([
      { kind: 'units-needed', why: `${code} does not count the minutes of a visit: send its units.` },
    ]);
  });

  it('98981 asks for its units beside 98980', () => {
    const lines = [
      line('98980', 20, THERAPY_CODES['98980'].clock),
      line('98981', 20, THERAPY_CODES['98981'].clock),
    ];
    expect(units(...lines)).toEqual([null, null]);
  });

  it('every therapy code gives a line an answer', () => {
    const clocks: readonly (readonly [string, Clock])[] = Object.entries(THERAPY_CODES).map(
      ([code, { clock }]) => [code, clock],
    );
    const answer = unitsFromMinutes(
      clocks.map(([code, clock]) => line(code, 1, clock)),
      rule,
    );
    expect(answer.lines).toHaveLength(clocks.length);
  });
});

describe('97129 and 97130', () => {
  const day = (first: number, further: number, exercise: number) => [
    line('97129', first, FIRST_15_POOLED),
    line('97130', further, FURTHER_15_POOLED),
    line('97110', exercise),
  ];

  it.each([
    [15, 15, 0, [1, 1, 0]],
    [22, 7, 0, [1, 1, 0]], // 29 of one service: two
    [30, 15, 0, [1, 2, 0]], // 45: the first has one
    [15, 7, 8, [1, 0, 1]], // 30 in all: two; 97129 whole, then 8 before 7
    [15, 8, 7, [1, 1, 0]],
    [4, 0, 4, [1, 0, 0]], // 8 in all: one, a tie
  ])('%i and %i minutes, with 97110 %i, pool to %o', (first, further, exercise, expected) => {
    const answer = unitsFromMinutes(day(first, further, exercise), 'cms');
    expect(unitsOf(answer)).toEqual(expected);
    expect(answer.pools.map(({ minutes }) => minutes)).toEqual([first + further + exercise]);
  });

  it('count for themselves under the midpoint rule', () => {
    expect(unitsOf(unitsFromMinutes(day(15, 7, 8), 'midpoint'))).toEqual([1, 0, 1]);
    expect(unitsOf(unitsFromMinutes(day(15, 8, 7), 'midpoint'))).toEqual([1, 1, 0]);
  });
});

describe('a code that is not of quarter hours', () => {
  it('has no part in the timed minutes', () => {
    const answer = unitsFromMinutes(
      [
        line('97161', 40, UNTIMED),
        line('97550', 20, FIRST_30),
        line('96125', 31, HOURLY),
        line('97110', 8), // 8 timed minutes
      ],
      'cms',
    );
    expect(unitsOf(answer)).toEqual([1, 1, 1, 1]);
    expect(answer.pools.map(({ minutes, units }) => [minutes, units])).toEqual([[8, 1]]);
  });
});

describe('minutes beyond a first code without the further one', () => {
  it.each([
    ['97129', FIRST_15_POOLED, 45, 30], // three units: one has its code
    ['97129', FIRST_15_POOLED, 23, 8],
    ['97550', FIRST_30, 45, 15],
    ['92607', FIRST_60, 75, 15],
  ] as const)('%s %o: of %i minutes %i are told', (code, clock, minutes, beyond) => {
    const answer = unitsFromMinutes([line(code, minutes, clock)], 'cms');
    expect(unitsOf(answer)).toEqual([1]);
    expect(answer.findings).toEqual([{ kind: 'further-minutes-not-sent', line: 0, minutes: beyond }]);
  });

  it('are not told where they could earn nothing', () => {
    expect(unitsFromMinutes([line('97550', 37, FIRST_30)], 'cms').findings).toEqual([]);
  });

  it('are told where the total gives them a unit', () => {
    // 97129 20 and 97110 3: 23 in all, two units, the second for the 5 minutes of 97129 beyond its first 15.
    const answer = unitsFromMinutes([line('97129', 20, FIRST_15_POOLED), line('97110', 3)], 'cms');
    expect(unitsOf(answer)).toEqual([1, 0]);
    expect(answer.findings).toEqual([{ kind: 'further-minutes-not-sent', line: 0, minutes: 5 }]);
  });
});
