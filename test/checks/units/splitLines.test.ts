import { describe, expect, it } from 'vitest';
import { checkSplitLines } from '../../../src/checks/units/splitLines.ts';
import { contract, facts, findings, found, line, visit } from '../visits.ts';

describe('several lines of one code', () => {
  it('written alike are denied as duplicates, and doubtful elsewhere than with Medicare', () => {
    const day = visit([line('97110 GP KX x2'), line('97140 GP'), line('97110 KX GP x1')]);
    expect(found(checkSplitLines, day)).toEqual(['2 error line-split']);
    expect(findings(checkSplitLines, day)[0]?.message).toContain(
      '97110 stands on line 1 already, and a second line of it is denied as a duplicate: put its 3 units on one line.',
    );
    expect(found(checkSplitLines, day, facts({ contract: contract({}) }))).toEqual(['2 warning line-split']);
  });

  it('that differ by what does not set units apart are doubtful', () => {
    expect(found(checkSplitLines, visit([line('97110 GP'), line('97110 GP 59')]))).toEqual([
      '1 warning line-split',
    ]);
  });

  it.each([
    ['the assistant', ['97110 GP x2', '97110 GP CQ']],
    ['the plan of care', ['97110 GP', '97110 GO']],
    ['the notice', ['97110 GP', '97110 GP GA']],
    ['sides of a procedure that is no therapy', ['20610 RT', '20610 LT']],
    ['the code', ['97110 GP', '97112 GP']],
  ])('set apart by %s stay apart', (_name, lines) => {
    expect(found(checkSplitLines, visit(lines.map((each) => line(each))))).toEqual([]);
  });

  it('one of which has no unit are one line', () => {
    const none = line('97110 GP', { units: 0, unitsGiven: null });
    expect(found(checkSplitLines, visit([line('97110 GP'), none]))).toEqual([]);
  });
});
