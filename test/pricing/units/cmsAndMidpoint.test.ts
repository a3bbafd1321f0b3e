import { describe, expect, it } from 'vitest';
import { midpointRule } from '../../../src/pricing/units/midpointRule.ts';
import { unitsFromMinutes } from '../../../src/pricing/units/unitsFromMinutes.ts';
import { quarterHours, unitsOf } from './day.ts';

/**
 * The same minutes under both rules. `cms` lists every answer the manual accepts: where there are several, remainders tie
 * and the provider chooses; ours is the first listed, the line sent first. Lines are in the order written.
 *
 * Source: the rules as told by clinicient.com/guide/8-minute-rule, prompthealth.com/blog/ama-rule and
 * ptcompliancegroup.com; the figures are computed from them.
 */
interface Example {
  readonly id: string;
  readonly minutes: readonly (readonly [code: string, minutes: number])[];
  readonly cms: readonly (readonly number[])[];
  readonly midpoint: readonly number[];
}

const EXAMPLES: readonly Example[] = [
  // 10 + 10 = 20; Medicare (20 + 7) / 15 = 1
  {
    id: 'cms-vs-ama-1',
    minutes: [
      ['97110', 10],
      ['97140', 10],
    ],
    cms: [
      [1, 0],
      [0, 1],
    ],
    midpoint: [1, 1],
  },
  // 8 + 8 = 16; Medicare (16 + 7) / 15 = 1
  {
    id: 'cms-vs-ama-2',
    minutes: [
      ['97110', 8],
      ['97140', 8],
    ],
    cms: [
      [1, 0],
      [0, 1],
    ],
    midpoint: [1, 1],
  },
  // 33 + 7 = 40; Medicare (40 + 7) / 15 = 3
  {
    id: 'cms-vs-ama-3',
    minutes: [
      ['97110', 33],
      ['97140', 7],
    ],
    cms: [[2, 1]],
    midpoint: [2, 0],
  },
  // 7 + 7 + 7 = 21; Medicare (21 + 7) / 15 = 1
  {
    id: 'cms-vs-ama-4',
    minutes: [
      ['97112', 7],
      ['97110', 7],
      ['97140', 7],
    ],
    cms: [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ],
    midpoint: [0, 0, 0],
  },
  // 24 + 23 = 47; Medicare (47 + 7) / 15 = 3
  {
    id: 'cms-vs-ama-5',
    minutes: [
      ['97110', 24],
      ['97112', 23],
    ],
    cms: [[2, 1]],
    midpoint: [2, 2],
  },
  // 18 + 13 + 10 + 8 = 49; Medicare (49 + 7) / 15 = 3
  {
    id: 'cms-vs-ama-6',
    minutes: [
      ['97110', 18],
      ['97140', 13],
      ['97116', 10],
      ['97035', 8],
    ],
    cms: [[1, 1, 1, 0]],
    midpoint: [1, 1, 1, 1],
  },
  // 23 + 8 = 31; Medicare (31 + 7) / 15 = 2
  {
    id: 'cms-vs-ama-7',
    minutes: [
      ['97110', 23],
      ['97140', 8],
    ],
    cms: [
      [2, 0],
      [1, 1],
    ],
    midpoint: [2, 1],
  },
  // 20 + 5 + 4 = 29; Medicare (29 + 7) / 15 = 2
  {
    id: 'cms-vs-ama-8',
    minutes: [
      ['97110', 20],
      ['97140', 5],
      ['97035', 4],
    ],
    cms: [
      [2, 0, 0],
      [1, 1, 0],
    ],
    midpoint: [1, 0, 0],
  },
  // 15 + 15 + 8 = 38; Medicare (38 + 7) / 15 = 3
  {
    id: 'cms-vs-ama-9',
    minutes: [
      ['97110', 15],
      ['97140', 15],
      ['97112', 8],
    ],
    cms: [[1, 1, 1]],
    midpoint: [1, 1, 1],
  },
  // 38 + 22 = 60; Medicare (60 + 7) / 15 = 4
  {
    id: 'cms-vs-ama-10',
    minutes: [
      ['97110', 38],
      ['97140', 22],
    ],
    cms: [[3, 1]],
    midpoint: [3, 1],
  },
  // 12 + 12 + 12 = 36; Medicare (36 + 7) / 15 = 2
  {
    id: 'cms-vs-ama-11',
    minutes: [
      ['97110', 12],
      ['97140', 12],
      ['97530', 12],
    ],
    cms: [
      [1, 1, 0],
      [1, 0, 1],
      [0, 1, 1],
    ],
    midpoint: [1, 1, 1],
  },
  // 8 + 8 + 8 + 8 = 32; Medicare (32 + 7) / 15 = 2
  {
    id: 'cms-vs-ama-12',
    minutes: [
      ['97110', 8],
      ['97112', 8],
      ['97140', 8],
      ['97530', 8],
    ],
    cms: [
      [1, 1, 0, 0],
      [1, 0, 1, 0],
      [1, 0, 0, 1],
      [0, 1, 1, 0],
      [0, 1, 0, 1],
      [0, 0, 1, 1],
    ],
    midpoint: [1, 1, 1, 1],
  },
  // 25 + 7 = 32; Medicare (32 + 7) / 15 = 2
  {
    id: 'cms-vs-ama-13',
    minutes: [
      ['97110', 25],
      ['97140', 7],
    ],
    cms: [[2, 0]],
    midpoint: [2, 0],
  },
  // 19 + 11 + 9 = 39; Medicare (39 + 7) / 15 = 3
  {
    id: 'cms-vs-ama-14',
    minutes: [
      ['97110', 19],
      ['97140', 11],
      ['97112', 9],
    ],
    cms: [[1, 1, 1]],
    midpoint: [1, 1, 1],
  },
  // 30 + 14 + 8 = 52; Medicare (52 + 7) / 15 = 3
  {
    id: 'cms-vs-ama-15',
    minutes: [
      ['97530', 30],
      ['97110', 14],
      ['97140', 8],
    ],
    cms: [[2, 1, 0]],
    midpoint: [2, 1, 1],
  },
];

describe("Medicare's total time and CPT's midpoint", () => {
  it.each(EXAMPLES)('$id: $minutes', ({ minutes, cms, midpoint }) => {
    const day = quarterHours(minutes);
    expect(unitsOf(unitsFromMinutes(day, 'cms'))).toEqual(cms[0]);
    expect(unitsFromMinutes(day, 'cms').ties).toHaveLength(cms.length > 1 ? 1 : 0);
    expect(unitsOf(unitsFromMinutes(day, 'midpoint'))).toEqual(midpoint);
  });

  it.each(EXAMPLES)('$id: the line sent first has it, whatever the order', ({ minutes, cms }) => {
    const backwards = unitsOf(unitsFromMinutes(quarterHours(minutes.toReversed()), 'cms')).toReversed();
    expect(cms).toContainEqual(backwards);
  });
});

describe('the midpoint rule', () => {
  it('needs more than half of each unit of time', () => {
    const units = (length: number, unitFrom: number, ...minutes: number[]) =>
      minutes.map((each) => midpointRule(each, { minutes: length, unitFrom }));
    expect(units(15, 8, 0, 7, 8, 22, 23)).toEqual([0, 0, 1, 1, 2]);
    expect(units(30, 16, 15, 16, 45, 46)).toEqual([0, 1, 1, 2]);
    expect(units(60, 31, 30, 31, 90, 91)).toEqual([0, 1, 1, 2]);
  });

  it('pools nothing', () => {
    const answer = unitsFromMinutes(
      quarterHours([
        ['97110', 7],
        ['97140', 7],
      ]),
      'midpoint',
    );
    expect(answer).toMatchObject({ pools: [], ties: [] });
  });

  it('counts several lines of one code as one service', () => {
    // 97110 7 + 6 = 13: one unit, on the longer line.
    const day = quarterHours([
      ['97110', 6],
      ['97110', 7],
    ]);
    expect(unitsOf(unitsFromMinutes(day, 'midpoint'))).toEqual([0, 1]);
  });
});
