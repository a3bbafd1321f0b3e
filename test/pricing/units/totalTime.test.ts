import { describe, expect, it } from 'vitest';
import { unitsFromMinutes } from '../../../src/pricing/units/unitsFromMinutes.ts';
import { line, quarterHours, unitsOf } from './day.ts';

/** `ours` are the units in the order of the minutes; `either` are all answers the source accepts, where it leaves a choice. */
interface Example {
  readonly id: string;
  readonly source: string;
  readonly minutes: readonly (readonly [code: string, minutes: number])[];
  readonly total: number;
  readonly ours: readonly number[];
  readonly either?: readonly (readonly number[])[];
}

const MANUAL =
  'Pub 100-04 ch.5 s.20.2, quoted at findacode.com/articles/documentation-requirements-for-therapy-services-26634';

const EXAMPLES: readonly Example[] = [
  {
    id: 'cms8-1',
    source: MANUAL,
    minutes: [
      ['97112', 24], // 15 + 9
      ['97110', 23], // 15 + 8; 47 in all
    ],
    total: 3,
    ours: [2, 1],
  },
  {
    id: 'cms8-2',
    source: MANUAL,
    minutes: [
      ['97112', 20], // 15 + 5
      ['97110', 20], // 15 + 5; 40 in all
    ],
    total: 3,
    ours: [2, 1],
    either: [
      [2, 1],
      [1, 2],
    ],
  },
  {
    id: 'cms8-3',
    source: MANUAL,
    minutes: [
      ['97110', 33], // 2 x 15 + 3
      ['97140', 7], // 40 in all
    ],
    total: 3,
    ours: [2, 1],
  },
  {
    id: 'cms8-4',
    source: `${MANUAL}; answer read at register.tahoexc.org`,
    minutes: [
      ['97110', 18], // 15 + 3
      ['97140', 13],
      ['97116', 10],
      ['97035', 8], // 49 in all: none left for it
    ],
    total: 3,
    ours: [1, 1, 1, 0],
  },
  {
    id: 'cms8-5',
    source: 'Pub 100-04 ch.5 s.20.2, example 5 from memory; its rule read at chirocode and chiroeco',
    minutes: [
      ['97112', 7],
      ['97110', 7],
      ['97140', 7], // 21 in all
    ],
    total: 1,
    ours: [1, 0, 0],
    either: [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ],
  },
  {
    id: 'uth-1',
    source: 'med.uth.edu/mshbc/coding-compliance-overview/calculating-time',
    minutes: [
      ['97110', 18], // 15 + 3
      ['97140', 10], // 28 in all
    ],
    total: 2,
    ours: [1, 1],
  },
  {
    id: 'physcom-1',
    source: 'physicaltherapy.com/ask-the-experts/billing-cpt-codes-with-8-3957',
    minutes: [
      ['97110', 20],
      ['97116', 20], // 40 in all
    ],
    total: 3,
    ours: [2, 1],
  },
  {
    id: 'immed-1',
    source:
      'immedicaresolutions.com/resources/physical-therapy-billing-challenges; the third code is cut off there',
    minutes: [
      ['97110', 30], // 2 x 15
      ['97140', 6],
      ['97116', 4], // 40 in all
    ],
    total: 3,
    ours: [2, 1, 0],
  },
  {
    id: 'prod-41',
    source: 'productivitycalc.com/cpt-helper.html',
    minutes: [['97110', 41]],
    total: 3,
    ours: [3],
  },
  {
    id: 'prod-37',
    source: 'productivitycalc.com/cpt-helper.html',
    minutes: [['97110', 37]],
    total: 2,
    ours: [2],
  },
];

describe("Medicare's total time", () => {
  it.each(EXAMPLES)('$id: $minutes', ({ minutes, total, ours, either }) => {
    const answer = unitsFromMinutes(quarterHours(minutes), 'cms');
    expect(answer.pools.map(({ units }) => units)).toEqual([total]);
    expect(unitsOf(answer)).toEqual(ours);
    expect(either ?? [ours]).toContainEqual(unitsOf(answer));
  });
});

describe('equal remainders', () => {
  it('go to the line sent first, and the tie is told', () => {
    const day = quarterHours([
      ['97110', 12],
      ['97140', 12],
      ['97530', 12], // 36 in all: two units
    ]);
    const answer = unitsFromMinutes(day, 'cms');
    expect(unitsOf(answer)).toEqual([1, 1, 0]);
    expect(answer.ties).toEqual([{ lines: [0, 1, 2], chosen: [0, 1], minutes: 12 }]);
    expect(unitsOf(unitsFromMinutes(day.toReversed(), 'cms'))).toEqual([1, 1, 0]);
  });

  it('do not go to a line that was sent first with no minutes', () => {
    // 97110 0 + 8 and 97140 8, 16 in all: one unit; of the two 8s that of 97140 was sent first.
    const day = quarterHours([
      ['97110', 0],
      ['97140', 8],
      ['97110', 8],
    ]);
    const answer = unitsFromMinutes(day, 'cms');
    expect(unitsOf(answer)).toEqual([0, 1, 0]);
    expect(answer.ties).toEqual([{ lines: [1, 2], chosen: [1], minutes: 8 }]);
  });

  it('are no tie where each has its unit, or none', () => {
    // 15 + 10 and 15 + 10, 50 in all: three units, so one choice. 11 and 11, 22 in all: one unit, a choice.
    // 13, 13 and 4, 30 in all: two units, both 13s have theirs. 18 and 18, 36 in all: two whole ones, none left.
    const ties = (...minutes: number[]) =>
      unitsFromMinutes(quarterHours(minutes.map((each, index) => [`9711${index}`, each])), 'cms').ties.length;
    expect([ties(25, 25), ties(11, 11), ties(13, 13, 4), ties(18, 18)]).toEqual([1, 1, 0, 0]);
  });
});

describe('pools', () => {
  it('are kept apart by plan of care, and unmarked lines are one more', () => {
    // GP 7 + 8 = 15: one unit. GO 7: none. Unmarked 4 + 4 = 8: one, to the first sent of the tie.
    const answer = unitsFromMinutes(
      [
        line('97110', 7, undefined, 'GP'),
        line('97110', 7, undefined, 'GO'),
        line('97140', 8, undefined, 'KX', 'GP'),
        line('97112', 4),
        line('97116', 4),
      ],
      'cms',
    );
    expect(unitsOf(answer)).toEqual([0, 0, 1, 1, 0]);
    expect(answer.pools.map(({ discipline, minutes, units }) => [discipline, minutes, units])).toEqual([
      ['GP', 15, 1],
      ['GO', 7, 0],
      [null, 8, 1],
    ]);
  });

  it('count several lines of one code as one service', () => {
    // 97110 10 + 10 = 20: a whole quarter hour and 5; 97140 6; 26 in all: two units. Apart, 97110 would have both.
    const answer = unitsFromMinutes(
      quarterHours([
        ['97110', 10],
        ['97140', 6],
        ['97110', 10],
      ]),
      'cms',
    );
    expect(unitsOf(answer)).toEqual([1, 1, 0]);
    expect(answer.ties).toEqual([{ lines: [0, 2], chosen: [0], minutes: 10 }]);
  });

  it('are none where no line was sent, and of no unit where no minute was', () => {
    expect(unitsFromMinutes([], 'cms')).toEqual({ lines: [], pools: [], ties: [], findings: [] });
    const answer = unitsFromMinutes(quarterHours([['97110', 0]]), 'cms');
    expect([unitsOf(answer), answer.pools[0]?.units]).toEqual([[0], 0]);
  });
});
