import { describe, expect, it } from 'vitest';
import { csvRows } from '../../src/files/csvRows.ts';

describe('comma-separated rows', () => {
  it('carry the line they begin on, also after a cell of several lines', () => {
    const read = csvRows('x.csv', 'a,b\n"c\nc",d\n\ne,"f, ""g"""\n');
    expect(read.ok && read.rows).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['c\nc', 'd'] },
      { line: 4, cells: [''] },
      { line: 5, cells: ['e', 'f, "g"'] },
    ]);
  });

  it('may differ in length: that is for the layout to judge', () => {
    const read = csvRows('x.csv', 'a\nb,c\n');
    expect(read.ok && read.rows.map(({ cells }) => cells.length)).toEqual([1, 2]);
  });

  it.each([
    ['a quote never closed', 'a,b\nc,"d\ne,f\n', 2, 'CSV_QUOTE_NOT_CLOSED', 'never closed'],
    [
      'text after a closing quote',
      'a,b\nc,d\n"e"f,g\n',
      3,
      'CSV_INVALID_CLOSING_QUOTE',
      'A quote stands where',
    ],
    ['a quote inside a bare cell', 'a,b"c\n', 1, 'INVALID_OPENING_QUOTE', 'A quote stands where'],
  ])('refused: %s', (_, text, line, found, says) => {
    expect(csvRows('x.csv', text)).toEqual({
      ok: false,
      problem: {
        code: 'unreadable-row',
        member: 'x.csv',
        line,
        column: null,
        found,
        message: expect.stringContaining(says) as string,
        remedy: expect.stringContaining('fresh copy') as string,
      },
    });
  });
});
