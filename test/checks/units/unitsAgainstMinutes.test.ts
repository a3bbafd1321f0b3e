import { describe, expect, it } from 'vitest';
import { checkUnitsAgainstMinutes } from '../../../src/checks/units/unitsAgainstMinutes.ts';
import type { CheckedLine, CheckedMinutes } from '../../../src/checks/checkedVisit.ts';
import { findings, found, line, visit } from '../visits.ts';

const minutes = (therapist: number) => ({ minutes: { therapist, assistant: 0 } });

/** A visit whose lines make one pool of Medicare's; `supported` are the units its minutes place on each line. */
function pooled(lines: ReturnType<typeof line>[], units: number, supported: readonly number[]) {
  const day = visit(lines);
  const total = lines.reduce((sum, each) => sum + (each.minutes?.therapist ?? 0), 0);
  const members = day.lines.map((each) => ({ list: 'lines' as const, line: each }));
  return visit(lines, {
    minutes: counted('cms', supported, [{ discipline: 'GP', minutes: total, units, members }]),
  });
}

function counted(
  rule: CheckedMinutes['rule'],
  supported: readonly number[],
  pools: {
    discipline: string;
    minutes: number;
    units: number;
    members: { list: 'lines'; line: CheckedLine }[];
  }[] = [],
): CheckedMinutes {
  const byLine = new Map(supported.map((units, at) => [`/lines/${at}`, units]));
  return { rule, ruleSource: 'the rule', supported: byLine, pools, findings: [] };
}

describe("units against Medicare's pooled minutes", () => {
  // 38 to 52 minutes are three units.
  it('says that 38 minutes support 3 units and 2 are billed, and offers the third', () => {
    const day = pooled([line('97110 GP x2', minutes(38))], 3, [3]);
    expect(findings(checkUnitsAgainstMinutes, day)).toEqual([
      {
        code: 'units-under-minutes',
        severity: 'info',
        line: 0,
        message:
          '38 timed minutes support 3 units; 2 are billed. Bill 3, as long as the record shows these minutes.',
        cite: 'the rule',
        fix: { units: 3 },
      },
    ]);
  });

  it('says that 37 minutes support 2 units and 3 are billed, and takes one away', () => {
    const [over] = findings(checkUnitsAgainstMinutes, pooled([line('97110 GP x3', minutes(37))], 2, [2]));
    expect(over).toMatchObject({ code: 'units-over-minutes', severity: 'error', fix: { units: 2 } });
    expect(over?.message).toBe(
      '37 timed minutes support 2 units; 3 are billed. Bill 2, or correct the minutes.',
    );
  });

  it('offers no change where nothing can be billed', () => {
    const [over] = findings(checkUnitsAgainstMinutes, pooled([line('97110 GP x1', minutes(7))], 0, [0]));
    expect(over?.message).toBe(
      '7 timed minutes support 0 units; 1 is billed. Bill none, or correct the minutes.',
    );
    expect(over).not.toHaveProperty('fix');
  });

  // 24 + 23 = 47 minutes: three units, two of them for the longer.
  it('stands on the one line that differs from what the minutes place on it', () => {
    const day = pooled([line('97110 GP x1', minutes(23)), line('97112 GP x1', minutes(24))], 3, [1, 2]);
    const [under] = findings(checkUnitsAgainstMinutes, day);
    expect(under).toMatchObject({ code: 'units-under-minutes', line: 1, fix: { units: 2 } });
    expect(under?.message).toContain('Bill 3 (97110 x1, 97112 x2)');
  });

  it('stands on the first where several differ, without a change', () => {
    const day = pooled([line('97110 GP x3', minutes(23)), line('97112 GP x3', minutes(24))], 3, [1, 2]);
    expect(found(checkUnitsAgainstMinutes, day)).toEqual(['0 error units-over-minutes']);
    expect(findings(checkUnitsAgainstMinutes, day)[0]).not.toHaveProperty('fix');
  });

  // 30 and 15 minutes: two units and one, never one and two.
  it('says where the units in all are right and stand on the wrong code', () => {
    const day = pooled([line('97110 GP x1', minutes(30)), line('97140 GP x2', minutes(15))], 3, [2, 1]);
    expect(found(checkUnitsAgainstMinutes, day)).toEqual(['0 warning units-on-wrong-code']);
    expect(findings(checkUnitsAgainstMinutes, day)[0]?.message).toContain('(97110 x2, 97140 x1)');
  });

  it.each([
    ['agree', pooled([line('97110 GP x3', minutes(38))], 3, [3])],
    // 20 and 20 minutes are three units, and which code has the second is the clinic's to choose.
    [
      'are placed as a tie may be',
      pooled([line('97110 GP x1', minutes(20)), line('97112 GP x2', minutes(20))], 3, [2, 1]),
    ],
    ['are not all given', pooled([line('97110 GP x1', { ...minutes(38), unitsGiven: null })], 3, [3])],
  ])('is silent where they %s', (_name, day) => {
    expect(found(checkUnitsAgainstMinutes, day)).toEqual([]);
  });
});

describe("units against each code's own minutes", () => {
  const midpoint = (units: number, supported: number) =>
    visit([line(`97110 x${units}`, minutes(20))], { minutes: counted('midpoint', [supported]) });

  it('says what differs, line by line', () => {
    expect(findings(checkUnitsAgainstMinutes, midpoint(2, 1))[0]).toMatchObject({
      code: 'units-over-minutes',
      fix: { units: 1 },
    });
    expect(found(checkUnitsAgainstMinutes, midpoint(1, 1))).toEqual([]);
  });
});
