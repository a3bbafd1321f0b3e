import { describe, expect, it } from 'vitest';
import { checkTelehealth } from '../../../src/checks/modifiers/telehealth.ts';
import { found, line, visit } from '../visits.ts';

const office = (written: string) => line(written, { row: { multipleProcedure: '0' } });

describe('telehealth', () => {
  it.each([
    ['95 in the office', '11', line('97110 GP 95'), ['0 warning telehealth-place']],
    ['93 in the home that is not telehealth', '12', line('97110 GP 93'), ['0 warning telehealth-place']],
    ['95 on a visit of a physician, in the office', '11', office('99213 95'), ['0 warning telehealth-place']],
    ['therapy at 10 without a modifier', '10', line('97110 GP'), ['0 warning telehealth-modifier']],
    ['therapy at 02 without a modifier', '02', line('97110 GP'), ['0 warning telehealth-modifier']],
    ['95 at 10', '10', line('97110 GP 95'), []],
    ['93 at 02', '02', line('97110 GP 93'), []],
    ['a visit of a physician at 10', '10', office('99213'), []],
    ['monitoring from afar, which is no telehealth', '10', office('98975 GP'), []],
    ['neither', '11', line('97110 GP'), []],
  ])('%s', (_name, placeOfService, on, alerts) => {
    expect(found(checkTelehealth, visit([on], { placeOfService }))).toEqual(alerts);
  });

  it.each([
    ['2020-02-29', ['0 error telehealth-not-covered']],
    ['2020-03-01', []],
    ['2025-10-15', []],
    ['2026-01-30', []],
    ['2026-01-31', []],
    ['2027-12-31', []],
    ['2028-01-01', ['0 error telehealth-not-covered']],
  ])('of therapists on %s, the lapse of October 2025 restored', (dateOfService, alerts) => {
    const on = { placeOfService: '10', dateOfService };
    expect(found(checkTelehealth, visit([line('97110 GP 95')], on))).toEqual(alerts);
    expect(found(checkTelehealth, visit([office('99213 95')], on))).toEqual([]);
  });
});
