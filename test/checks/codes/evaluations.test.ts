import { describe, expect, it } from 'vitest';
import { checkEvaluationMinutes } from '../../../src/checks/codes/evaluationMinutes.ts';
import { checkEvaluationsOfDay } from '../../../src/checks/codes/evaluationsOfDay.ts';
import { pairs } from '../edits.ts';
import { facts, findings, found, line, visit } from '../visits.ts';

const told = (...lines: string[]) => visit(lines.map((each) => line(each)));

describe('evaluations of one day', () => {
  it.each([
    ['97161 GP', '97163 GP'],
    ['97163 GP', '97164 GP'],
    ['97165 GO', '97166 GO'],
    ['97168 GO', '97167 GO'],
    ['92522 GN', '92523 GN'],
  ])('%s and %s are one too many', (first, second) => {
    expect(found(checkEvaluationsOfDay, told('97110 GP', first, second))).toEqual([
      '2 error two-evaluations',
    ]);
  });

  it('says which of the two stays where one repeats the other', () => {
    expect(findings(checkEvaluationsOfDay, told('97161 GP', '97164 GP'))[0]?.message).toContain(
      'an evaluation of physical therapy and a re-evaluation, of which a day has one',
    );
  });

  it.each([
    ['of two disciplines', ['97161 GP', '97165 GO']],
    ['of different things in speech', ['92521 GN', '92523 GN', '92524 GN']],
    ['that are one', ['97161 GP', '97110 GP']],
  ])('%s are right', (_name, lines) => {
    expect(found(checkEvaluationsOfDay, told(...lines))).toEqual([]);
  });

  it('is left to the procedure pairs where they have the two', () => {
    const given = facts({ pairs: pairs(['97163 97161 0']) });
    expect(found(checkEvaluationsOfDay, told('97161 GP', '97163 GP'), given)).toEqual([]);
    expect(found(checkEvaluationsOfDay, told('97161 GP', '97162 GP'), given)).toEqual([
      '1 error two-evaluations',
    ]);
  });
});

describe('the minutes of an evaluation', () => {
  const lasting = (code: string, therapist: number) =>
    visit([line(code, { minutes: { therapist, assistant: 0 } })]);

  // Physical therapy 20, 30, 45; occupational therapy 30, 45, 60.
  it.each([
    ['97161 GP', 30, '97162'],
    ['97161 GP', 50, '97163'],
    ['97162 GP', 45, '97163'],
    ['97162 GP', 19, '97161'],
    ['97163 GP', 29, '97161'],
    ['97163 GP', 15, '97161'],
    ['97165 GO', 60, '97167'],
    ['97167 GO', 44, '97165'],
  ])('%s of %i minutes hint at %s', (code, minutes, usual) => {
    const [hint] = findings(checkEvaluationMinutes, lasting(code, minutes));
    expect(hint).toMatchObject({ code: 'evaluation-complexity', severity: 'info', line: 0 });
    expect(hint?.message).toContain(`${minutes} minutes are usual for ${usual}`);
    expect(hint).not.toHaveProperty('fix');
  });

  it.each([
    ['97161 GP', 10],
    ['97161 GP', 29],
    ['97162 GP', 20],
    ['97162 GP', 44],
    ['97163 GP', 30],
    ['97163 GP', 90],
    ['97164 GP', 60],
    ['92523 GN', 60],
  ])('%s of %i minutes say nothing', (code, minutes) => {
    expect(found(checkEvaluationMinutes, lasting(code, minutes))).toEqual([]);
  });

  it('are not guessed', () => {
    expect(found(checkEvaluationMinutes, told('97161 GP'))).toEqual([]);
  });
});
