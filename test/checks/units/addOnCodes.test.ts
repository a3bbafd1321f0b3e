import { describe, expect, it } from 'vitest';
import { THERAPY_CODES } from '../../../data/therapyCodes.ts';
import { ADD_ON_CODES } from '../../../data/addOnCodes.ts';
import { checkAddOnCodes } from '../../../src/checks/units/addOnCodes.ts';
import { findings, found, line, visit } from '../visits.ts';

const ADD_ON = { row: { globalDays: 'ZZZ' } };

describe('an add-on code', () => {
  it.each([
    ['97130', '97129'],
    ['97551', '97550'],
    ['90913', '90912'],
    ['92608', '92607'],
    ['97546', '97545'],
    ['97598', '97597'],
    ['G0542', 'G0541'],
    ['0791T', '97116'],
  ])('%s is denied without %s of the same day, whatever else is there', (addOn, primary) => {
    const alone = visit([line('97110 GP'), line(addOn, ADD_ON)]);
    expect(found(checkAddOnCodes, alone)).toEqual(['1 error add-on-without-primary']);
    expect(findings(checkAddOnCodes, alone)[0]?.message).toContain(primary);
    expect(found(checkAddOnCodes, visit([line(primary), line(addOn, ADD_ON)]))).toEqual([]);
  });

  it('is not denied where its primary is on another discipline’s lines', () => {
    const alsoThatDay = [{ ...line('97129 GO'), line: 0 }];
    expect(found(checkAddOnCodes, visit([line('97130 GN', ADD_ON)], { alsoThatDay }))).toEqual([]);
  });

  it('of a month may have its primary on another day', () => {
    expect(found(checkAddOnCodes, visit([line('98981 GP', ADD_ON)]))).toEqual([
      '0 warning add-on-without-primary',
    ]);
  });

  it('of which nothing more is known is doubtful where there is no other procedure at all', () => {
    expect(found(checkAddOnCodes, visit([line('22552', ADD_ON)]))).toEqual([
      '0 warning add-on-without-primary',
    ]);
    expect(found(checkAddOnCodes, visit([line('22552', ADD_ON), line('22551')]))).toEqual([]);
  });

  it('is not added to a primary whose minutes earn no unit', () => {
    const day = visit([line('97129 GN', { units: 0, unitsGiven: null }), line('97130 GN', ADD_ON)]);
    expect(found(checkAddOnCodes, day)).toEqual(['1 error add-on-without-primary']);
  });

  it('has the primary that its clock counts on from', () => {
    const added = Object.entries(THERAPY_CODES).flatMap(([code, { clock }]) =>
      'of' in clock ? [[code, clock.of] as const] : [],
    );
    expect(added.length).toBeGreaterThan(7);
    for (const [code, of] of added) expect([code, ADD_ON_CODES[code]?.primaries]).toEqual([code, [of]]);
  });
});
