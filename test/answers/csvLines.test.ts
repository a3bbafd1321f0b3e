import { describe, expect, it } from 'vitest';
import { csvLine } from '../../src/answers/csvLines.ts';

describe('a line of comma-separated values', () => {
  it('ends with CR and LF, and an absent cell is empty', () => {
    expect(csvLine(['97110', '', null, '28.33'])).toBe('97110,,,28.33\r\n');
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['=HYPERLINK("http://a","b")', '"\'=HYPERLINK(""http://a"",""b"")"'],
    ['+5', "'+5"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['-A1', "'-A1"],
    ['-1-1', "'-1-1"],
    ['\t=1', "'\t=1"],
    ['\r=1', '"\'\r=1"'],
  ])('does not let %j be a formula', (cell, written) => {
    expect(csvLine([cell])).toBe(`${written}\r\n`);
  });

  it.each([
    ['-0.27', '-0.27'],
    ['0.27', '0.27'],
    ['a-b', 'a-b'],
    ['work 0.45 to 0.46', 'work 0.45 to 0.46'],
    ['a, b', '"a, b"'],
    ['say "a"', '"say ""a"""'],
    ['two\nlines', '"two\nlines"'],
  ])('leaves %j what it is', (cell, written) => {
    expect(csvLine([cell])).toBe(`${written}\r\n`);
  });
});
