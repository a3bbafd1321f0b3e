import { describe, expect, it } from 'vitest';
import { codesOfList } from '../../../src/answers/diff/codesOfList.ts';

const read = (text: string) => codesOfList(new TextEncoder().encode(text));

describe('the codes in the first column of a list', () => {
  it.each([
    ['with a heading', 'Procedure Code,Amount\r\n97110,40.00\r\ng0283,12.00\r\n', ['97110', 'G0283']],
    ['with a heading of five letters', 'CODES\n97110\n', ['97110']],
    ['without a heading', '97110\n97530\n\n', ['97110', '97530']],
    ['as spreadsheet programs mark it', '\ufeffCode\n97110\n', ['97110']],
  ])('%s', (_name, text, codes) => {
    expect(read(text)).toEqual({ ok: true, value: codes });
  });

  it.each([
    [
      '9711\n97530\n97 10\n',
      ['/line/1/Procedure Code lost-leading-zero', '/line/3/Procedure Code invalid-code'],
    ],
    ['Code\n,40.00\n', ['/line/2/Procedure Code missing-code']],
    ['', [' empty-list']],
    ['Code\n"97110\n', ['/line/2 unreadable-row']],
    ['PK\u0003\u0004', [' not-csv']],
  ])('of %j are refused', (text, errors) => {
    const answer = read(text);
    expect(answer.ok ? [] : answer.refusal.errors.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(
      errors,
    );
  });
});
