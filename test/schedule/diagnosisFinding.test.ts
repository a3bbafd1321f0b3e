import { describe, expect, it } from 'vitest';
import type { DiagnosisCode } from '../../src/schedule/diagnosisCode.ts';
import { withoutPoint, withPoint } from '../../src/schedule/diagnosisCode.ts';
import { diagnosisText, findDiagnosis } from '../../src/schedule/diagnosisFinding.ts';
import { DIAGNOSES } from '../cmsLayouts/diagnosisCodes.ts';

const category = (name: string, list: readonly DiagnosisCode[] = DIAGNOSES) =>
  list.filter(({ code }) => code.startsWith(name));
const find = (code: string, list?: readonly DiagnosisCode[]) =>
  findDiagnosis(code, category(code.slice(0, 3), list));
const near = (code: string, list?: readonly DiagnosisCode[]) =>
  find(code, list)?.near.map((each) => each.code);
const BILLABLE = DIAGNOSES.filter(({ billable }) => billable);

describe('what a list says of a code', () => {
  it('is nothing where it has no such category', () => {
    expect(find('Q99')).toBeUndefined();
  });

  it('is that it can be billed', () => {
    expect(find('M5459')).toEqual({
      listed: { code: 'M5459', billable: true, description: 'Other low back pain' },
      near: [],
      total: 0,
      sides: null,
    });
  });

  it.each([
    ['a heading, by those below it', 'M2556', DIAGNOSES, ['M25561', 'M25562', 'M25569']],
    ['a category', 'M54', DIAGNOSES, ['M5450', 'M5451', 'M5459']],
    ['a heading that the list of codes leaves out', 'M2556', BILLABLE, ['M25561', 'M25562', 'M25569']],
    ['a code that is not there, by those beside it', 'M25567', DIAGNOSES, ['M25561', 'M25562', 'M25569']],
    ['a code that is too long', 'M255611', DIAGNOSES, ['M25561']],
    ['a code whose places are not filled', 'S335A', DIAGNOSES, ['S335XXA']],
    ['a code whose places are not filled, one of them', 'S335XD', DIAGNOSES, ['S335XXD']],
    ['a code that is like none', 'M9999', category('M25'), undefined],
  ] as const)('names what may be meant: %s', (_, code, list, expected) => {
    expect(near(code, list)).toEqual(expected);
  });

  it('names a few of many, and counts all', () => {
    const many = Array.from({ length: 40 }, (_, index) => ({
      code: `S72${100 + index}`,
      billable: true,
      description: 'A made code',
    }));
    expect(find('S721', many)).toMatchObject({ total: 40, near: { length: 6 }, listed: { billable: false } });
  });
});

describe('the sides of a condition', () => {
  const sides = (code: string) => {
    const found = find(code)?.sides;
    return found && [found.side, Object.values(found.codes).map((each) => each.code)];
  };

  it.each([
    ['right', 'M25561', ['right', ['M25562', 'M25569', 'M25561']]],
    ['left', 'M25562', ['left', ['M25561', 'M25569', 'M25562']]],
    ['unspecified', 'M25569', ['unspecified', ['M25561', 'M25562', 'M25569']]],
    ['both, in other words', 'M170', ['bilateral', ['M1710', 'M1711', 'M1712', 'M170']]],
    ['right, with both in other words', 'M1711', ['right', ['M170', 'M1710', 'M1712', 'M1711']]],
  ])('are known: %s', (_, code, expected) => {
    const [side, codes] = sides(code) ?? [];
    expect([side, [...(codes ?? [])].sort()]).toEqual([expected[0], [...expected[1]!].sort()]);
  });

  it.each([
    ['a code without a side', 'M5459'],
    ['a code that is unspecified in something else', 'M5450'],
    ['a heading', 'M2556'],
  ])('are none of %s', (_, code) => {
    expect(find(code)?.sides).toBeNull();
  });

  it('are told where "unspecified" stands twice', () => {
    const shoulder = [
      [
        'M75100',
        'Unspecified rotator cuff tear or rupture of unspecified shoulder, not specified as traumatic',
      ],
      ['M75101', 'Unspecified rotator cuff tear or rupture of right shoulder, not specified as traumatic'],
      ['M75102', 'Unspecified rotator cuff tear or rupture of left shoulder, not specified as traumatic'],
      ['M75111', 'Incomplete rotator cuff tear or rupture of right shoulder, not specified as traumatic'],
    ].map(([code = '', description = '']) => ({ code, description, billable: true }));
    expect(find('M75100', shoulder)?.sides).toMatchObject({
      side: 'unspecified',
      codes: { right: { code: 'M75101' }, left: { code: 'M75102' } },
    });
    expect(find('M75101', shoulder)?.sides?.codes.left?.code).toBe('M75102');
  });
});

describe('how a code is written', () => {
  it.each([
    ['m25.561', 'M25561', 'M25.561'],
    ['I10', 'I10', 'I10'],
    ['S33.5XXA', 'S335XXA', 'S33.5XXA'],
  ])('%s', (given, bare, pointed) => {
    expect([withoutPoint(given), withPoint(bare)]).toEqual([bare, pointed]);
  });

  it('with its words, where there are any', () => {
    expect(diagnosisText({ code: 'M25561', billable: true, description: 'Pain in right knee' })).toBe(
      'M25.561 (Pain in right knee)',
    );
    expect(diagnosisText({ code: 'M2556', billable: false, description: '' })).toBe('M25.56');
  });
});
