import { describe, expect, it } from 'vitest';
import { checkUnlikelyUnits } from '../../../src/checks/units/unlikelyUnits.ts';
import { MUES_2026Q2 } from '../../golden/codingEdits.ts';
import { mues } from '../edits.ts';
import { facts, findings, found, lacked, line, visit } from '../visits.ts';

const given = facts({ mues: mues(['97110 6 3', '97161 1 2', 'J1885 8 1', '97010 0 3', '29999 0 2']) });

describe('medically unlikely units', () => {
  it('by clinical judgement deny the whole day above the limit, open to an appeal', () => {
    const [above] = findings(checkUnlikelyUnits, visit([line('97110 GP x7')]), given);
    expect(above).toMatchObject({ code: 'mue-exceeded', severity: 'error', line: 0, fix: { units: 6 } });
    expect(above?.message).toContain('7 units this day, and Medicare takes 6 at most');
    expect(above?.message).toContain('appeal');
    expect(above?.cite).toContain('2026 quarter 3: 6, adjudication indicator 3 (Clinical: Data)');
    expect(found(checkUnlikelyUnits, visit([line('97110 GP x6')]), given)).toEqual([]);
  });

  it('by policy have no exception', () => {
    const [above] = findings(checkUnlikelyUnits, visit([line('97161 GP x2')]), given);
    expect(above?.message).toContain('by policy there is no exception');
  });

  it('count the day over all its lines and disciplines, and stand on the first of its own', () => {
    const other = { alsoThatDay: [{ ...line('97110 GO x3'), line: 0 }] };
    const day = visit([line('97140 GP'), line('97110 GP x2'), line('97110 GP CQ x2')], other);
    expect(found(checkUnlikelyUnits, day, given)).toEqual(['1 error mue-exceeded']);
    expect(findings(checkUnlikelyUnits, day, given)[0]).not.toHaveProperty('fix');
    const others = { alsoThatDay: [{ ...line('97110 GO x7'), line: 0 }] };
    expect(found(checkUnlikelyUnits, visit([line('97140 GP')], others), given)).toEqual([]);
  });

  it('with indicator 1 count each line by itself', () => {
    expect(found(checkUnlikelyUnits, visit([line('J1885 x8'), line('J1885 76 x8')]), given)).toEqual([]);
    expect(found(checkUnlikelyUnits, visit([line('J1885 x8'), line('J1885 76 x9')]), given)).toEqual([
      '1 error mue-exceeded',
    ]);
  });

  it('of 0 are no mistake of their own on a code that is bundled, not valid, deleted or unknown', () => {
    const row = (status: string) => ({ row: { status } });
    expect(found(checkUnlikelyUnits, visit([line('97010', row('B'))]), given)).toEqual([]);
    expect(found(checkUnlikelyUnits, visit([line('97010', row('I'))]), given)).toEqual([]);
    const unknown = { standing: { kind: 'unknown', release: '2026C' } } as const;
    expect(found(checkUnlikelyUnits, visit([line('97010', unknown)]), given)).toEqual([]);
    expect(found(checkUnlikelyUnits, visit([line('29999', row('A'))]), given)).toEqual([
      '0 error mue-exceeded',
    ]);
  });

  it('need the limits, and are silent on a code that has none', () => {
    expect(lacked(checkUnlikelyUnits, visit([line('97110')]))).toBe('mue-practitioner');
    expect(found(checkUnlikelyUnits, visit([line('97112 x20')]), given)).toEqual([]);
  });

  const limits = facts({
    mues: mues(MUES_2026Q2.map(({ code, units, adjudication }) => `${code} ${units} ${adjudication}`)),
  });
  it.each(MUES_2026Q2)('$case: $units units pass, and one more does not', ({ code = '', units }) => {
    const most = Number(units);
    if (most > 0) expect(found(checkUnlikelyUnits, visit([line(`${code} x${most}`)]), limits)).toEqual([]);
    expect(found(checkUnlikelyUnits, visit([line(`${code} x${most + 1}`)]), limits)).toEqual([
      '0 error mue-exceeded',
    ]);
  });
});
