import { describe, expect, it } from 'vitest';
import { matchOf } from '../../src/contracts/codeRanges.ts';
import { listedCharge } from '../../src/contracts/listedCharge.ts';
import { overrideOf } from '../../src/contracts/overrideOf.ts';
import type { Override } from '../../src/contracts/terms.ts';
import { versionInForce } from '../../src/contracts/versionInForce.ts';

describe('a list of codes and ranges', () => {
  it.each([
    ['97110', ['97110'], 'code'],
    ['97110', ['97010-97140'], 'range'],
    ['97110', ['97010-97140', '97110'], 'code'],
    ['97010', ['97010-97039'], 'range'],
    ['97039', ['97010-97039'], 'range'],
    ['97040', ['97010-97039'], null],
    ['G0283', ['97010-97039', 'G0281-G0329'], 'range'],
    ['G0283', ['99202-99499'], null],
    ['97110', [], null],
  ])('names %s in %j by its %s', (code, codes, match) => {
    expect(matchOf(code, codes)).toBe(match);
  });
});

describe('the override of a line', () => {
  const overrides: Override[] = [
    { codes: ['97010-97799'], fee: '1.00' },
    { codes: ['97110-97140'], fee: '2.00' },
    { codes: ['97010-97799'], modifier: 'CQ', fee: '3.00' },
    { codes: ['97110'], fee: '4.00' },
    { codes: ['97110'], modifier: 'CQ', fee: '5.00' },
    { codes: ['97110'], fee: '6.00' },
  ];
  it.each([
    ['a single code before a range, the first of two', '97110', [], '4.00'],
    ['a modifier before none', '97110', ['GP', 'CQ'], '5.00'],
    ['of ranges the one with the modifier', '97112', ['CQ'], '3.00'],
    ['of ranges the first', '97112', ['GP'], '1.00'],
    ['none', '99213', [], undefined],
  ])('%s', (_name, code, modifiers, fee) => {
    expect(overrideOf(overrides, { code, modifiers })?.override.fee).toBe(fee);
  });
});

describe('the charge list', () => {
  const list = {
    effectiveFrom: '2026-01-01',
    charges: [
      { code: '97110', amount: '60.00' },
      { code: '97110', modifier: 'CQ', amount: '51.00' },
      { code: '97014', modifier: 'GP', amount: '25.00' },
    ],
  };
  it.each([
    ['units times the charge', '97110', ['GP'], 3, 18000, '97110'],
    ['a modifier’s own charge', '97110', ['GP', 'CQ'], 2, 10200, '97110 CQ'],
    ['no units', '97110', [], 0, 0, '97110'],
  ])('%s', (_name, code, modifiers, units, charge, row) => {
    expect(listedCharge(list, { code, modifiers, units })).toEqual({
      charge,
      chargeSource: { kind: 'charge-list', version: '2026-01-01', row },
    });
  });

  it('says nothing of a code, or a modifier, that it lacks', () => {
    expect(listedCharge(list, { code: '97140', modifiers: [], units: 1 })).toBeUndefined();
    expect(listedCharge(list, { code: '97014', modifiers: [], units: 1 })).toBeUndefined();
  });
});

describe('the version in force', () => {
  const versions = ['2026-01-01', '2024-01-01', '2025-01-01'].map((effectiveFrom) => ({ effectiveFrom }));
  it.each([
    ['2026-07-15', '2026-01-01'],
    ['2026-01-01', '2026-01-01'],
    ['2025-12-31', '2025-01-01'],
    ['2023-12-31', undefined],
  ])('on %s is that of %s', (date, version) => {
    expect(versionInForce(versions, date)?.effectiveFrom).toBe(version);
  });
});
