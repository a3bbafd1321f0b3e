import { describe, expect, it } from 'vitest';
import { checkPlanOfCare } from '../../../src/checks/modifiers/planOfCare.ts';
import { findings, found, line, visit } from '../visits.ts';

const fixes = (lines: Parameters<typeof visit>[0]) =>
  findings(checkPlanOfCare, visit(lines)).map(({ fix }) => fix);

describe('the modifier of the plan of care', () => {
  it('is an error where the code is always therapy, and a warning where it may be', () => {
    const sometimes = line('97597', { row: { multipleProcedure: '0' } });
    expect(found(checkPlanOfCare, visit([line('97110'), sometimes]))).toEqual([
      '0 error plan-modifier-missing',
      '1 warning plan-modifier-missing',
    ]);
  });

  it('is not missed where it is there, on a code that is not therapy, and on one that is not paid anyway', () => {
    const office = line('99213', { row: { multipleProcedure: '0' } });
    const bundled = line('97010', { row: { status: 'B', multipleProcedure: '9' } });
    const invalid = line('97014', { row: { status: 'I', multipleProcedure: '9' } });
    expect(
      found(checkPlanOfCare, visit([line('97110 GP'), line('92507 GN'), office, bundled, invalid])),
    ).toEqual([]);
  });

  it('is missed of a contractor-priced code, and of a therapy code that the shipped schedule cannot tell', () => {
    const contractor = line('97139', { row: { status: 'C', multipleProcedure: '0' } });
    const notTold = line('97110', { standing: { kind: 'not-told' } });
    expect(found(checkPlanOfCare, visit([contractor, notTold]))).toEqual([
      '0 warning plan-modifier-missing',
      '1 warning plan-modifier-missing',
    ]);
  });

  it('makes a line of an assistant an error whatever the code, since it is therapy by its own word', () => {
    const sometimes = line('97597 CQ', { row: { multipleProcedure: '0' } });
    expect(found(checkPlanOfCare, visit([sometimes]))).toEqual(['0 error plan-modifier-missing']);
  });

  it.each([
    ['the code is bound to it', [line('97165')], { addModifier: 'GO' }],
    ['the assistant works under it', [line('97110 CO')], { addModifier: 'GO' }],
    [
      'every other line is under it',
      [line('97110'), line('97140 GP'), line('97530 GP')],
      { addModifier: 'GP' },
    ],
    ['nothing tells it', [line('97110')], undefined],
    ['the others are under two', [line('97110'), line('97140 GP'), line('97530 GO')], undefined],
    ['the line is full', [line('97165 KX CO 59 96')], undefined],
  ] as const)('is offered where %s', (_name, lines, fix) => {
    expect(fixes(lines)[0]).toEqual(fix);
  });

  it('is wrong where the code is bound to another', () => {
    expect(
      found(checkPlanOfCare, visit([line('97161 GO'), line('97165 GP'), line('92521 GP'), line('97163 GP')])),
    ).toEqual(['0 error plan-modifier-wrong', '1 error plan-modifier-wrong', '2 error plan-modifier-wrong']);
  });
});
