import { describe, expect, it } from 'vitest';
import { checkSeparateServiceModifiers } from '../../../src/checks/pairs/separateServiceModifiers.ts';
import { pairs } from '../edits.ts';
import { facts, findings, found, lacked, line, visit } from '../visits.ts';

const EDITS = ['97530 97750 1', '97140 97124 0'];
const given = facts({ pairs: pairs(EDITS) });
const told = (...lines: string[]) => visit(lines.map((each) => line(each)));

describe('59 and its like', () => {
  it.each(['59', 'XE', 'XS', 'XP', 'XU'])(
    '%s is not needed on a code in no pair of the visit',
    (modifier) => {
      const day = told('97530 GP', `97140 GP ${modifier}`);
      expect(findings(checkSeparateServiceModifiers, day, given)).toMatchObject([
        {
          code: 'separate-modifier-not-needed',
          severity: 'warning',
          line: 1,
          fix: { removeModifier: modifier },
        },
      ]);
    },
  );

  it('does not help a pair that nothing lifts', () => {
    const day = told('97140 GP', '97124 GP 59');
    expect(findings(checkSeparateServiceModifiers, day, given)).toMatchObject([
      { code: 'separate-modifier-without-effect', severity: 'error', line: 1, fix: { removeModifier: '59' } },
    ]);
  });

  it('say the same thing where two of them stand on one line', () => {
    const day = told('97530 GP', '97750 GP 59 XS');
    expect(findings(checkSeparateServiceModifiers, day, given)).toMatchObject([
      { code: 'separate-modifier-twice', severity: 'warning', line: 1, fix: { removeModifier: '59' } },
    ]);
  });

  it.each([
    ['on column 2 of a pair', ['97530 GP', '97750 GP 59']],
    ['on column 1 of a pair', ['97530 GP XE', '97750 GP']],
    ['on a second line of one code', ['11721', '11721 59']],
    ['nowhere', ['97530 GP', '97140 GP']],
  ])('has its reason %s', (_name, lines) => {
    expect(found(checkSeparateServiceModifiers, told(...lines), given)).toEqual([]);
  });

  it('has its reason beside a line of another discipline', () => {
    const alsoThatDay = [{ ...line('97530 GO'), line: 0 }];
    const day = visit([line('97750 GP 59')], { alsoThatDay });
    expect(found(checkSeparateServiceModifiers, day, given)).toEqual([]);
  });

  it('may have a reason in a pair that a part of the set lacks', () => {
    const partial = facts({ pairs: pairs(EDITS, { complete: false }) });
    expect(found(checkSeparateServiceModifiers, told('97530 GP', '97140 GP 59'), partial)).toEqual([
      '1 info separate-modifier-not-needed',
    ]);
  });

  it('is judged without the pairs only on a visit of one code, which has none', () => {
    expect(lacked(checkSeparateServiceModifiers, told('97530 GP', '97140 GP 59'))).toBe('ptp-practitioner');
    expect(found(checkSeparateServiceModifiers, told('97140 GP 59'))).toEqual([
      '0 warning separate-modifier-not-needed',
    ]);
    expect(found(checkSeparateServiceModifiers, told('97530 GP', '97140 GP'))).toEqual([]);
  });
});
