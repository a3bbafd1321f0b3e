import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markedName, markOf, reportName } from '../../../src/refresh/inbox/fittingName.ts';

const MARK = '1a2b3c4d';

describe('names that fit', () => {
  it.each([
    ['rvu26c.zip', 'rvu26c-1a2b3c4d.zip', 'rvu26c.zip.report.txt'],
    ['no ending', 'no ending-1a2b3c4d', 'no ending.report.txt'],
    ['a.b/c', 'a.b/c-1a2b3c4d', 'a.b/c.report.txt'],
    ['a.zip.report.txt', 'a.zip.report-1a2b3c4d.txt', 'a.zip.report.txt.report.txt'],
  ])('%s', (name, marked, report) => {
    expect([markedName(name, MARK), reportName(name, MARK)]).toEqual([marked, report]);
  });

  it('are never longer than a file system takes, and keep the mark where they are cut', () => {
    const part = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 });
    fc.assert(
      fc.property(part, fc.constantFrom('.zip', '', '.a very long ending that is none'), (stem, ending) => {
        const marked = markedName(stem + ending, MARK);
        const report = reportName(stem + ending, MARK);
        for (const name of [marked, report]) expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
        expect(marked).toContain(MARK);
        if (ending === '.zip') expect(marked.endsWith(`${MARK}.zip`)).toBe(true);
        expect(report.endsWith('.report.txt')).toBe(true);
        if (!report.startsWith(stem + ending)) expect(report).toContain(MARK);
      }),
    );
  });

  it('differ for files that differ in size or in when they were written', () => {
    const file = { name: 'a.zip', size: 10, modified: 5 };
    const marks = [file, { ...file, size: 11 }, { ...file, modified: 6 }].map(markOf);
    expect(new Set(marks).size).toBe(3);
    expect(markOf({ ...file })).toBe(marks[0]);
  });
});
