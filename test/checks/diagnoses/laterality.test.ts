import { describe, expect, it } from 'vitest';
import { checkLaterality } from '../../../src/checks/diagnoses/laterality.ts';
import { checkUnspecifiedDiagnoses } from '../../../src/checks/diagnoses/unspecified.ts';
import { findings, found, lacked, line, visit } from '../visits.ts';
import { withList } from './lists.ts';

const of = (...diagnoses: string[]) => visit([line('97110 GP', { diagnoses })]);

describe('the side of the body', () => {
  it.each([
    ['left open, where there are codes for each side', of('M25.569'), ['0 warning laterality-unspecified']],
    ['left open, where one says both', of('M17.10'), ['0 warning laterality-unspecified']],
    ['both, where one code says so', of('M17.11', 'M17.12'), ['0 warning laterality-both-sides']],
    [
      'both, in two lines',
      visit([line('97110 GP', { diagnoses: ['M17.12'] }), line('97140 GP', { diagnoses: ['M17.11'] })]),
      ['1 warning laterality-both-sides'],
    ],
    ['both, where no code says so', of('M25.561', 'M25.562'), []],
    ['one', of('M25.561'), []],
    ['both, by one code', of('M17.0'), []],
    ['none', of('M54.50', 'M25.56', 'X'), []],
    ['of the modifier', visit([line('20560 RT', { diagnoses: ['M25.561'] })]), []],
    [
      'other than the modifier',
      visit([line('20560 LT', { diagnoses: ['M25.561'] })]),
      ['0 warning laterality-against-modifier'],
    ],
    [
      'other than the modifier, and its own too',
      visit([line('20560 LT', { diagnoses: ['M25.561', 'M25.562'] })]),
      [],
    ],
    ['both, with a modifier', visit([line('20560 LT', { diagnoses: ['M17.0'] })]), []],
    ['none, with a modifier', visit([line('20560 LT', { diagnoses: ['M54.59'] })]), []],
  ])('%s', (_, day, expected) => {
    expect(found(checkLaterality, day, withList())).toEqual(expected);
  });

  it('is told with the codes to use', () => {
    const [open] = findings(checkLaterality, of('M25.569'), withList());
    expect(open?.message).toContain('M25.561 (Pain in right knee) or M25.562 (Pain in left knee)');
    const [both] = findings(checkLaterality, of('M17.11', 'M17.12'), withList());
    expect(both?.message).toContain('use M17.0 (Bilateral primary osteoarthritis of knee)');
  });

  it('needs the list of the year', () => {
    expect(lacked(checkLaterality, of('M25.569'))).toBe('icd10cm');
    expect(lacked(checkLaterality, of())).toBeNull();
  });
});

describe('an unspecified code', () => {
  it.each([
    ['M54.50', ['0 info diagnosis-unspecified']],
    ['M25.569', []],
    ['M54.51', []],
    ['M99.99', []],
  ])('%s', (code, expected) => {
    expect(found(checkUnspecifiedDiagnoses, of(code), withList())).toEqual(expected);
  });

  it('is known by the list of the year alone', () => {
    expect(lacked(checkUnspecifiedDiagnoses, of('M54.50'))).toBe('icd10cm');
    expect(lacked(checkUnspecifiedDiagnoses, of())).toBeNull();
  });
});
