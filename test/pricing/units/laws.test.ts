import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eightMinuteRule } from '../../../src/pricing/units/eightMinuteRule.ts';
import type { Minutes, TimedLine } from '../../../src/pricing/units/timedLine.ts';
import { unitsFromMinutes, type UnitsFromMinutes } from '../../../src/pricing/units/unitsFromMinutes.ts';
import {
  FIRST_15_POOLED,
  FIRST_30,
  FURTHER_15_OF_97550,
  FURTHER_15_POOLED,
  HOURLY,
  line,
  unitsOf,
  UNTIMED,
} from './day.ts';

const length = fc.nat({ max: 70 });
const minutes: fc.Arbitrary<Minutes> = fc.oneof(length, fc.record({ therapist: length, assistant: length }));
const modifiers = fc.constantFrom([], ['GP'], ['GO'], ['GN'], ['GP', 'CQ'], ['GO', 'CO']);

/** Lines of the codes named, so that codes and plans of care come together often. */
const linesOf = (...kinds: readonly Parameters<typeof line>[]) =>
  fc.array(
    fc
      .record({ kind: fc.constantFrom(...kinds), minutes, modifiers })
      .map((each) => line(each.kind[0], each.minutes, each.kind[2], ...each.modifiers)),
    { maxLength: 8 },
  );

const timed = linesOf(['97110', 0], ['97112', 0], ['97140', 0], ['97530', 0]);
const mixed = linesOf(
  ['97110', 0],
  ['97140', 0],
  ['97161', 0, UNTIMED],
  ['96105', 0, HOURLY],
  ['97129', 0, FIRST_15_POOLED],
  ['97130', 0, FURTHER_15_POOLED],
  ['97550', 0, FIRST_30],
  ['97551', 0, FURTHER_15_OF_97550],
  ['98975', 0, { kind: 'once-an-episode' }],
);
const rule = fc.constantFrom('cms', 'midpoint');

const inAll = ({ minutes }: TimedLine) =>
  typeof minutes === 'number' ? minutes : minutes.therapist + minutes.assistant;
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
const total = ({ lines }: UnitsFromMinutes) =>
  sum(lines.map((each) => (each.kind === 'counted' ? each.units : 0)));
const pooled = ({ pools }: UnitsFromMinutes) => sum(pools.map(({ units }) => units));
const lacksFurtherCode = ({ findings }: UnitsFromMinutes) =>
  findings.some(({ kind }) => kind === 'further-minutes-not-sent');

describe('of any day', () => {
  it('every line has an answer, and the assistant has at most all of its units', () => {
    fc.assert(
      fc.property(mixed, rule, (lines, by) => {
        const answer = unitsFromMinutes(lines, by);
        expect(answer.lines).toHaveLength(lines.length);
        for (const each of answer.lines) {
          if (each.kind === 'units-needed') continue;
          const plain = each.units - each.assistantUnits;
          expect([plain >= 0, each.assistantUnits >= 0, Number.isInteger(plain)]).toEqual([true, true, true]);
        }
      }),
    );
  });

  it('units of quarter-hour codes are exactly what the minutes of their pools allow', () => {
    fc.assert(
      fc.property(timed, (lines) => {
        const answer = unitsFromMinutes(lines, 'cms');
        expect(total(answer)).toBe(pooled(answer));
        for (const pool of answer.pools) expect(pool.units).toBe(eightMinuteRule(pool.minutes));
        expect(sum(answer.pools.map((each) => each.minutes))).toBe(sum(lines.map(inAll)));
      }),
    );
  });

  it('a split of units between therapist and assistant moves none', () => {
    fc.assert(
      fc.property(mixed, rule, (lines, by) => {
        const byTherapist = lines.map((each) => ({
          ...each,
          minutes: { therapist: inAll(each), assistant: 0 },
        }));
        expect(total(unitsFromMinutes(lines, by))).toBe(total(unitsFromMinutes(byTherapist, by)));
      }),
    );
  });

  it('no service has a unit more than its quarter hours, whole or begun', () => {
    fc.assert(
      fc.property(timed, (lines) => {
        const marked = lines.map((each, index) => ({ ...each, code: `${each.code}-${index}` }));
        const given = unitsOf(unitsFromMinutes(marked, 'cms'));
        marked.forEach((each, index) => {
          expect(given[index]).toBeGreaterThanOrEqual(Math.floor(inAll(each) / 15));
          expect(given[index]).toBeLessThanOrEqual(Math.ceil(inAll(each) / 15));
        });
        expect(given).toHaveLength(lines.length);
      }),
    );
  });

  it('more minutes on a line never lower the total of its pool', () => {
    fc.assert(
      fc.property(mixed, fc.nat(), length, (lines, at, more) => {
        const longer = lines.map((each, index) =>
          index === at % lines.length
            ? { ...each, minutes: { therapist: inAll(each) + more, assistant: 0 } }
            : each,
        );
        expect(pooled(unitsFromMinutes(longer, 'cms'))).toBeGreaterThanOrEqual(
          pooled(unitsFromMinutes(lines, 'cms')),
        );
      }),
    );
  });

  it('the order of the lines does not change the total', () => {
    const shuffled = mixed.chain((lines) =>
      fc.tuple(
        fc.constant(lines),
        fc.shuffledSubarray(lines, { minLength: lines.length, maxLength: lines.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, rule, ([lines, other], by) => {
        const [answer, shuffledAnswer] = [unitsFromMinutes(lines, by), unitsFromMinutes(other, by)];
        expect(pooled(shuffledAnswer)).toBe(pooled(answer));
        // A unit for further minutes whose code was not sent is on no line; a tie may decide whether there is one.
        if ([answer, shuffledAnswer].some(lacksFurtherCode)) return;
        expect(total(shuffledAnswer)).toBe(total(answer));
      }),
    );
  });

  it('an assistant has units only where an assistant worked, and all of them where nobody else did', () => {
    fc.assert(
      fc.property(length, rule, (spent, by) => {
        const answer = (therapist: number, assistant: number) =>
          unitsFromMinutes([line('97110', { therapist, assistant })], by).lines[0];
        expect(answer(spent, 0)).toMatchObject({ assistantUnits: 0 });
        const alone = answer(0, spent);
        expect(alone).toMatchObject({ assistantUnits: alone?.kind === 'counted' ? alone.units : -1 });
      }),
    );
  });
});
