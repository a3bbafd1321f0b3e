import { describe, expect, it } from 'vitest';
import { checkUntimedUnits } from '../../../src/checks/units/untimedUnits.ts';
import { mues } from '../edits.ts';
import { contract, facts, findings, found, line, visit } from '../visits.ts';

describe('more than one unit of a code without a time', () => {
  it('is denied by Medicare, and doubtful elsewhere', () => {
    const day = visit([line('97012 GP x2')]);
    expect(findings(checkUntimedUnits, day)).toMatchObject([
      { code: 'units-of-untimed-code', severity: 'error', line: 0, fix: { units: 1 } },
    ]);
    expect(found(checkUntimedUnits, day, facts({ contract: contract({}) }))).toEqual([
      '0 warning units-of-untimed-code',
    ]);
  });

  it('is found on codes of a first stretch of time too, whose rest is another code', () => {
    expect(findings(checkUntimedUnits, visit([line('97129 GN x2')]))[0]?.message).toContain(
      'for its first 15 minutes',
    );
  });

  it.each([
    ['one unit', '97012 GP'],
    ['a timed code', '97110 GP x4'],
    ['joints, questionnaires and wounds that are counted', '95851 x3'],
    ['areas of a wound beyond the first', '97598 x4'],
    ['a code whose clock is not known', '99213 x2'],
  ])('is not found on %s', (_name, written) => {
    expect(found(checkUntimedUnits, visit([line(written)]))).toEqual([]);
  });

  it('is left to the unlikely-units edit where that is loaded', () => {
    const given = facts({ mues: mues(['97012 1 3']) });
    expect(found(checkUntimedUnits, visit([line('97012 GP x2')]), given)).toEqual([]);
  });
});
