import { describe, expect, it } from 'vitest';
import { assistantRuleOn } from '../../../src/pricing/units/assistantRule.ts';
import { tenPercent } from '../../../src/pricing/units/tenPercent.ts';
import type { Minutes } from '../../../src/pricing/units/timedLine.ts';
import { unitsFromMinutes } from '../../../src/pricing/units/unitsFromMinutes.ts';
import {
  assistantUnitsOf,
  FIRST_15_POOLED,
  FIRST_30,
  FURTHER_15_POOLED,
  line,
  quarterHours,
  unitsOf,
  UNTIMED,
} from './day.ts';

const both = (therapist: number, assistant: number): Minutes => ({ therapist, assistant });

/** A line's units and how many of them carry CQ or CO. */
const split = (...args: Parameters<typeof unitsFromMinutes>) => {
  const answer = unitsFromMinutes(...args);
  const assistants = assistantUnitsOf(answer);
  return unitsOf(answer).map((units, index) => ({ units, assistant: assistants[index] }));
};

interface Example {
  readonly id: string;
  readonly source: string;
  readonly day: readonly (readonly [code: string, minutes: Minutes])[];
  readonly total: number;
  /** In the order of the day: units in all, and of them the assistant's. */
  readonly expected: readonly { readonly units: number; readonly assistant: number }[];
}

const RULE = 'the rule of 2022 (86 FR 64996), from memory';

const EXAMPLES: readonly Example[] = [
  {
    id: 'cq-u1',
    source: 'CMS, Billing Examples Using CQ/CO Modifiers: minutes read, the split by the rule',
    day: [
      ['97110', both(13, 23)], // 36: two units; 1 x 15 the assistant's, then 13 + 8 left: the therapist's 13 are enough
      ['97140', both(30, 0)], // 66 in all: four units
    ],
    total: 4,
    expected: [
      { units: 2, assistant: 1 },
      { units: 2, assistant: 0 },
    ],
  },
  {
    id: 'cq-u2',
    source: RULE,
    day: [['97110', both(22, 23)]], // 1 + 1 whole, 7 + 8 left: 7 are too few, 8 of 15 over a tenth
    total: 3,
    expected: [{ units: 3, assistant: 2 }],
  },
  {
    id: 'cq-u3',
    source: RULE,
    day: [['97110', both(23, 22)]], // 1 + 1 whole, 8 + 7 left: 8 are enough
    total: 3,
    expected: [{ units: 3, assistant: 1 }],
  },
  {
    id: 'cq-u4',
    source: RULE,
    day: [['97110', both(10, 19)]], // 29: two; 1 whole the assistant's, 10 + 4 left
    total: 2,
    expected: [{ units: 2, assistant: 1 }],
  },
  {
    id: 'cq-u5',
    source: `${RULE}: two units left, 9 to 14 minutes each, 23 to 28 together`,
    day: [
      ['97110', both(12, 14)], // 26: two units, neither whole by one person: one each
      ['97140', both(20, 0)], // 46 in all: three
    ],
    total: 3,
    expected: [
      { units: 2, assistant: 1 },
      { units: 1, assistant: 0 },
    ],
  },
  {
    id: 'cq-u6',
    source: RULE,
    day: [['97110', both(11, 11)]], // 22: one; 11 are enough
    total: 1,
    expected: [{ units: 1, assistant: 0 }],
  },
  {
    id: 'cq-u7',
    source: RULE,
    day: [['97110', both(7, 7)]], // 14: one; 7 are too few, 7 of 14 over a tenth
    total: 1,
    expected: [{ units: 1, assistant: 1 }],
  },
  {
    id: 'cq-u8',
    source: 'APTA quick guide, example D: minutes read, the answer by the rule',
    day: [
      ['97140', both(15, 0)],
      ['97110', both(0, 7)], // 22 in all: one unit, the whole quarter hour's
    ],
    total: 1,
    expected: [
      { units: 1, assistant: 0 },
      { units: 0, assistant: 0 },
    ],
  },
  {
    id: 'cq-u9',
    source: 'APTA quick guide: the therapist furnished both units while the assistant helped',
    day: [['97112', 30]], // minutes worked together are the therapist's
    total: 2,
    expected: [{ units: 2, assistant: 0 }],
  },
  {
    id: 'cq-u10',
    source: 'pt-management.com 2021-12-05',
    day: [['97110', both(30, 15)]], // 2 + 1 whole
    total: 3,
    expected: [{ units: 3, assistant: 1 }],
  },
];

describe("units of an assistant's", () => {
  it.each(EXAMPLES)('$id: $day', ({ day, total, expected }) => {
    const lines = quarterHours(day);
    expect(split(lines, 'cms')).toEqual(expected);
    expect(unitsFromMinutes(lines, 'cms').pools[0]?.units).toBe(total);
  });

  it('are all units of a line that carries CQ or CO and gives its minutes as one number', () => {
    expect(split([line('97110', 30, undefined, 'GP', 'CQ')], 'cms')).toEqual([{ units: 2, assistant: 2 }]);
    expect(split([line('97530', 15, undefined, 'CO', 'GO')], 'cms')).toEqual([{ units: 1, assistant: 1 }]);
  });

  it('go to the line of the assistant where the code was sent on two', () => {
    // As cq-u2: 22 + 23 = 45, the last unit the assistant's.
    const day = [line('97110', 22, undefined, 'GP'), line('97110', 23, undefined, 'GP', 'CQ')];
    expect(split(day, 'cms')).toEqual([
      { units: 1, assistant: 0 },
      { units: 2, assistant: 2 },
    ]);
  });

  it('are decided under the midpoint rule in the same way', () => {
    // 23 + 22 = 45 of one code: three units, the last the therapist's 8.
    expect(split([line('97110', both(23, 22))], 'midpoint')).toEqual([{ units: 3, assistant: 1 }]);
  });

  it('are one each where two are left, even below 9 minutes of one person', () => {
    // 97110 4 + 14 = 18 and 97140 2, 97112 2, 97116 2: 24 in all, two units, both 97110's (remainder 3).
    const day = quarterHours([
      ['97110', both(4, 14)],
      ['97140', 2],
      ['97112', 2],
      ['97116', 2],
    ]);
    expect(split(day, 'cms')[0]).toEqual({ units: 2, assistant: 1 });
  });

  it('may be the first or the further quarter hour of 97129 and 97130', () => {
    const day = (first: Minutes, further: Minutes) => [
      line('97129', first, FIRST_15_POOLED, 'GO'),
      line('97130', further, FURTHER_15_POOLED, 'GO'),
    ];
    expect(split(day(both(15, 0), both(0, 15)), 'cms')).toEqual([
      { units: 1, assistant: 0 },
      { units: 1, assistant: 1 },
    ]);
    expect(split(day(both(0, 15), both(15, 15)), 'cms')).toEqual([
      { units: 1, assistant: 1 },
      { units: 2, assistant: 1 },
    ]);
  });
});

describe('a tenth of the service', () => {
  it.each([
    // Over a tenth: 4 of 30 are 13%. Not: 3 of 30 are 10%.
    { minutes: both(26, 4), assistant: 1 },
    { minutes: both(27, 3), assistant: 0 },
    { minutes: both(30, 0), assistant: 0 },
    { minutes: both(0, 30), assistant: 1 },
  ])('decides an untimed code: $minutes', ({ minutes, assistant }) => {
    expect(split([line('97150', minutes, UNTIMED, 'GP')], 'cms')).toEqual([{ units: 1, assistant }]);
  });

  it('decides a code of half hours as a whole', () => {
    // 26 + 4 = 30: 13%.
    expect(split([line('97550', both(26, 4), FIRST_30, 'GP')], 'cms')).toEqual([{ units: 1, assistant: 1 }]);
  });

  /** The fewest minutes over a tenth, the simple way: source CY2020 rule, 84 FR 62702, from memory. */
  it.each([
    [10, 2],
    [15, 3],
    [20, 3],
    [30, 4],
    [45, 6],
    [60, 7],
  ])('of %i minutes is exceeded by %i the simple way', (total, fewest) => {
    expect(tenPercent(fewest, total).bySimple).toBe('assistant');
    expect(tenPercent(fewest - 1, total).bySimple).toBe('therapist');
  });

  it('is told where the two ways disagree, and the percent is followed', () => {
    // 5 of 45 minutes are 11% and over; the simple way asks for 6.
    const untimed = unitsFromMinutes([line('97150', both(40, 5), UNTIMED, 'GP')], 'cms');
    expect(assistantUnitsOf(untimed)).toEqual([1]);
    expect(untimed.findings).toEqual([
      { kind: 'ten-percent-disagrees', line: 0, byPercent: 'assistant', bySimple: 'therapist' },
    ]);
    // The other way round: 15 of 144 are 10%; the simple way is content with 15.
    expect(tenPercent(15, 144)).toEqual({ byPercent: 'therapist', bySimple: 'assistant' });
    // A last unit of 7 + 1: 1 of 8 is 13%; the simple way asks for 2.
    const timed = unitsFromMinutes([line('97110', both(7, 1))], 'cms');
    expect([assistantUnitsOf(timed), timed.findings]).toEqual([
      [1],
      [{ kind: 'ten-percent-disagrees', line: 0, byPercent: 'assistant', bySimple: 'therapist' }],
    ]);
  });

  it('is not asked where the minutes decide already', () => {
    expect(unitsFromMinutes([line('97110', both(14, 2))], 'cms').findings).toEqual([]);
    expect(unitsFromMinutes([line('97110', both(0, 5))], 'cms').findings).toEqual([]);
  });
});

describe('before 2022', () => {
  it('a tenth alone decided the last unit', () => {
    const day = [line('97110', both(11, 11))];
    expect(split(day, 'cms', assistantRuleOn('2021-12-31'))).toEqual([{ units: 1, assistant: 1 }]);
    expect(split(day, 'cms', assistantRuleOn('2022-01-01'))).toEqual([{ units: 1, assistant: 0 }]);
  });
});
