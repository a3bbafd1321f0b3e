import { describe, expect, it } from 'vitest';
import { checkProcedurePairs } from '../../../src/checks/pairs/procedurePairs.ts';
import { PAIRS_2024Q3, WITHDRAWN_PAIRS } from '../../golden/codingEdits.ts';
import { pairs } from '../edits.ts';
import { facts, findings, found, lacked, line, visit } from '../visits.ts';

const given = facts({ pairs: pairs(['97530 97750 1', '97140 97124 0', '97150 97110 1']) });
const told = (...lines: string[]) => visit(lines.map((each) => line(each)));

describe('a pair that a modifier lifts', () => {
  it('is denied on the line of column 2 without one, and 59 settles it', () => {
    const [pair] = findings(checkProcedurePairs, told('97530 GP', '97750 GP'), given);
    expect(pair).toMatchObject({
      code: 'pair-needs-modifier',
      severity: 'error',
      line: 1,
      fix: { addModifier: '59' },
    });
    expect(pair?.message).toContain(
      '97750 is denied beside 97530 of the same day, unless the two were separate',
    );
    expect(pair?.cite).toContain('2026 quarter 3: column 1 97530, column 2 97750, modifier indicator 1');
  });

  it.each(['59', 'XE', 'XS', 'XP', 'XU', 'LT', 'RT', 'F5', 'T9', 'LD', '25', '58', '79', '91'])(
    'is paid with %s on column 2, and the record must show it',
    (modifier) => {
      expect(found(checkProcedurePairs, told('97530 GP', `97750 GP ${modifier}`), given)).toEqual([
        '1 info pair-said-separate',
      ]);
    },
  );

  it.each(['GP', 'KX', 'CQ', '76', '51', '50'])('is denied with %s all the same', (modifier) => {
    expect(found(checkProcedurePairs, told('97530 GP', `97750 ${modifier}`), given)).toEqual([
      '1 error pair-needs-modifier',
    ]);
  });

  it('is lifted on column 1 too, from July 2019 on, though column 2 is where it is expected', () => {
    const lines = [line('97530 GP 59'), line('97750 GP')];
    const [info] = findings(checkProcedurePairs, visit(lines, { dateOfService: '2019-07-01' }), given);
    expect(info?.code).toBe('pair-said-separate');
    expect(info?.message).toContain('The modifier is on 97530, which is accepted; on 97750 it is expected.');
    expect(found(checkProcedurePairs, visit(lines, { dateOfService: '2019-06-30' }), given)).toEqual([
      '1 error pair-needs-modifier',
    ]);
  });

  it('is lifted for every line of column 2 by itself', () => {
    expect(found(checkProcedurePairs, told('97530 GP', '97750 GP CQ', '97750 GP 59'), given)).toEqual([
      '1 error pair-needs-modifier',
      '2 info pair-said-separate',
    ]);
  });

  it('offers no fifth modifier', () => {
    const [pair] = findings(checkProcedurePairs, told('97530 GP', '97750 GP KX CQ GA'), given);
    expect(pair).not.toHaveProperty('fix');
  });
});

describe('a pair that nothing lifts', () => {
  it.each(['97124 GP', '97124 GP 59'])('is denied with %s', (written) => {
    const [pair] = findings(checkProcedurePairs, told('97140 GP', written), given);
    expect(pair).toMatchObject({ code: 'pair-never-together', severity: 'error', line: 1 });
    expect(pair?.message).toContain('Bill 97140 alone.');
    expect(pair).not.toHaveProperty('fix');
  });
});

describe('a pair over two disciplines', () => {
  const beside = (own: string, other: string) =>
    visit([line('97116 GP'), line(own)], { alsoThatDay: [{ ...line(other), line: 0 }] });

  it('stands on the line of the visit itself, whichever column it is', () => {
    const [second] = findings(checkProcedurePairs, beside('97750 GP', '97530 GO'), given);
    expect(second).toMatchObject({ code: 'pair-needs-modifier', line: 1, fix: { addModifier: '59' } });
    expect(second?.message).toContain("(97530 is another discipline's)");
    const [first] = findings(checkProcedurePairs, beside('97530 GP', '97750 GO'), given);
    expect(first).toMatchObject({ code: 'pair-needs-modifier', line: 1, fix: { addModifier: '59' } });
    expect(first?.message).toContain('on 97530 here or 97750 there');
  });

  it('is not told where neither code is the visit’s', () => {
    const alsoThatDay = [line('97530 GO'), line('97750 GO')].map((each, at) => ({ ...each, line: at }));
    expect(found(checkProcedurePairs, visit([line('97116 GP')], { alsoThatDay }), given)).toEqual([]);
  });
});

describe('pairs', () => {
  it('need the edits, but for a visit of one code', () => {
    expect(lacked(checkProcedurePairs, told('97110 GP', '97140 GP'))).toBe('ptp-practitioner');
    expect(found(checkProcedurePairs, told('97110 GP'))).toEqual([]);
  });

  it('are not made by a line whose minutes earn no unit', () => {
    const none = line('97750 GP', { units: 0, unitsGiven: null });
    expect(found(checkProcedurePairs, visit([line('97530 GP'), none]), given)).toEqual([]);
  });

  const SAID: Readonly<Record<string, string[]>> = {
    '0': ['1 error pair-never-together'],
    '1': ['1 error pair-needs-modifier'],
    none: [],
  };
  const all2024 = PAIRS_2024Q3.filter(({ indicator }) => indicator !== 'none').map(
    ({ column1, column2, indicator }) => `${column1} ${column2} ${indicator}`,
  );
  it.each(PAIRS_2024Q3)('$case', ({ column1, column2, indicator = '' }) => {
    const of2024 = facts({ pairs: pairs(all2024, { quarter: '2024 quarter 3' }, '2024-07-15') });
    const day = visit([line(column1 ?? ''), line(column2 ?? '')], { dateOfService: '2024-07-15' });
    expect(found(checkProcedurePairs, day, of2024)).toEqual(SAID[indicator]);
  });

  it.each(WITHDRAWN_PAIRS)('$case never was one', ({ column1 = '', column2 = '', day = '' }) => {
    const withdrawn = facts({ pairs: pairs([`${column1} ${column2} 9 ${day}..${day}`], {}, day) });
    const on = visit([line(column1), line(column2)], { dateOfService: day });
    expect(found(checkProcedurePairs, on, withdrawn)).toEqual([]);
  });
});
