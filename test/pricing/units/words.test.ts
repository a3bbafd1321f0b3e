import { describe, expect, it } from 'vitest';
import type { Minutes, TimedLine } from '../../../src/pricing/units/timedLine.ts';
import { unitsFromMinutes, type UnitRule } from '../../../src/pricing/units/unitsFromMinutes.ts';
import { FIRST_30, FURTHER_15_OF_97550, HOURLY, line, quarterHours, UNTIMED } from './day.ts';

const why = (lines: readonly TimedLine[], rule: UnitRule = 'cms') =>
  unitsFromMinutes(lines, rule).lines.map((each) => each.why);

/** Quarter-hour codes of so many minutes each, one pool. */
const ofMinutes = (...minutes: readonly Minutes[]) =>
  quarterHours(minutes.map((each, index) => [`9711${index}`, each]));

describe('what the front desk reads of a pool', () => {
  it.each([
    [[33, 7], '33 + 7 = 40 timed minutes: three units (38 to 52 minutes).'],
    [[8], '8 timed minutes: one unit (8 to 22 minutes).'],
    [[1], '1 timed minute: no unit (0 to 7 minutes).'],
    [[180, 8], '180 + 8 = 188 timed minutes: 13 units (188 to 202 minutes).'],
  ] as const)('%o', (minutes, expected) => {
    expect(unitsFromMinutes(ofMinutes(...minutes), 'cms').pools[0]?.why).toBe(expected);
  });
});

describe('what the front desk reads of a line', () => {
  it.each([
    [
      [33, 7],
      [
        '33 minutes: two whole quarter hours; none for the 3 over, because the total of 40 minutes allows three units, and other remainders are larger.',
        '7 minutes: one unit for the largest remainder.',
      ],
    ],
    [
      [33, 2],
      [
        '33 minutes: two whole quarter hours; none for the 3 over, because the total of 35 minutes allows two units.',
        '2 minutes: no unit; the total of 35 minutes allows two units.',
      ],
    ],
    [
      [44, 23],
      [
        '44 minutes: two whole quarter hours, and the third unit for the largest remainder.',
        '23 minutes: one whole quarter hour; none for the 8 over, because the total of 67 minutes allows four units, and other remainders are larger.',
      ],
    ],
    [
      [20, 20],
      [
        '20 minutes: one whole quarter hour, and the second unit for the largest remainder (a tie at 5 minutes: it was sent earlier).',
        '20 minutes: one whole quarter hour; none for the 5 over, because it ties with another at 5 minutes and was sent later.',
      ],
    ],
    [[38], ['38 minutes: two whole quarter hours, and the third unit for the 8 minutes over.']],
    [[8], ['8 minutes: one unit; 8 are enough.']],
    [[1], ['1 minute: no unit; the total is 1 minute, and one unit needs 8.']],
    [[0], ['0 minutes: no unit.']],
    [[180], ['180 minutes: 12 whole quarter hours.']],
  ] as const)('of quarter hours: %o', (minutes, expected) => {
    expect(why(ofMinutes(...minutes))).toEqual(expected);
  });

  it.each([
    [13, 23, "The last unit is the therapist's: 13 minutes of it, and 8 are enough."],
    [22, 23, "The last unit is the assistant's: 8 of 15 minutes are the assistant's, over a tenth."],
    [12, 14, "Of the last two units one is the assistant's."],
    [30, 15, 'By whole quarter hours the therapist has 2 and the assistant 1.'],
  ])('of a therapist (%i) and an assistant (%i)', (therapist, assistant, expected) => {
    const [words] = why(ofMinutes({ therapist, assistant }, 30));
    expect(words?.endsWith(`. ${expected}`)).toBe(true);
  });

  it('of several lines that count together', () => {
    const split = [line('97110', 22), line('97110', 23, undefined, 'CQ')];
    const shared =
      "45 minutes: three whole quarter hours. The last unit is the assistant's: 8 of 15 minutes are the assistant's, over a tenth.";
    expect(why(split)).toEqual([
      `${shared} Its lines count together: one unit on this one.`,
      `${shared} Its lines count together: two units on this one.`,
    ]);
  });

  it.each([
    [[line('97161', 40, UNTIMED)], '97161 is one unit a day, whatever its minutes.'],
    [[line('96105', 91, HOURLY)], '91 minutes of 96105: two units; a unit of 60 minutes needs 31.'],
    [[line('97550', 10, FIRST_30)], '10 minutes of 97550: no unit for the first 30, which need 16.'],
    [[line('97550', 45, FIRST_30)], '45 minutes of 97550: one unit for the first 30, which need 16.'],
  ])('of clocks of their own: %o', (lines, expected) => {
    expect(why(lines)).toEqual([expected]);
  });

  it('of first and further minutes', () => {
    const [words] = why([line('97550', 45, FIRST_30), line('97551', 8, FURTHER_15_OF_97550)]);
    expect(words).toBe(
      '53 minutes of 97550 and 97551: one unit for the first 30, which need 16; two units of 97551 beyond; a further unit of 15 minutes needs 8. Its lines count together: one unit on this one.',
    );
  });

  it('of one code alone, by its midpoint', () => {
    expect(why(ofMinutes(23, 7), 'midpoint')).toEqual([
      '23 minutes of 97110: two units; a unit of 15 minutes needs 8.',
      '7 minutes of 97111: no unit; a unit of 15 minutes needs 8.',
    ]);
  });
});
