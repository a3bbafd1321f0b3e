import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ZipTable } from '../../src/schedule/zipLocalities.ts';
import { isZipTableText, zipTableFromText, zipTableToText } from '../../src/schedule/zipTableText.ts';

const TEXAS = { state: 'TX', carrier: '04412' };
const TABLE: ZipTable = {
  quarter: '20254',
  effectiveFrom: '2025-10-01',
  source: 'ZIP5.txt',
  rows: [
    { zip: '78603', ...TEXAS, locality: '99', crossesLocalities: true },
    { zip: '78602', ...TEXAS, locality: '99', crossesLocalities: false },
    { zip: '78701', ...TEXAS, locality: '31', crossesLocalities: false },
  ],
};
const TEXT = [
  '{"allowable":"zip-table","layout":1,"quarter":"20254","effectiveFrom":"2025-10-01","source":"ZIP5.txt","zips":3}',
  'TX|04412|31|78701',
  'TX|04412|99|78602 78603+',
  '',
].join('\n');

describe('the text of a ZIP table', () => {
  it('has one line a locality, and a plus after each ZIP that crosses localities', () => {
    expect(zipTableToText(TABLE)).toBe(TEXT);
    expect(isZipTableText(TEXT)).toBe(true);
    expect(isZipTableText('TX78602')).toBe(false);
  });

  it('gives back what it was made of', () => {
    const zip = fc.stringMatching(/^\d{5}$/);
    const anyRow = fc.record({
      zip,
      state: fc.stringMatching(/^[A-Z]{2}$/),
      carrier: zip,
      locality: fc.stringMatching(/^\d\d$/),
      crossesLocalities: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.uniqueArray(anyRow, { selector: (row) => row.zip }), (rows) => {
        const text = zipTableToText({ ...TABLE, rows });
        expect(zipTableToText({ ...TABLE, rows: rows.toReversed() })).toBe(text);
        const again = zipTableFromText(text, 'x.txt');
        if (!again.ok) expect.fail(again.problems[0]?.message);
        expect({ ...again.facts, rows: new Set(again.facts.rows) }).toEqual({
          ...TABLE,
          rows: new Set(rows),
        });
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    ['an empty text', '', 'not-recognised', 1],
    ['a quarter that is none', TEXT.replace('20254', '20255'), 'not-a-value', 1],
    ['a later layout', TEXT.replace('"layout":1', '"layout":9'), 'not-recognised', 1],
    ['a ZIP that lost its zero', TEXT.replace('78602 ', '8602 '), 'unreadable-row', 3],
    ['an area that lost its zero', TEXT.replace('04412|31', '4412|31'), 'unreadable-row', 2],
    ['a space too many', TEXT.replace('78602 ', '78602  '), 'unreadable-row', 3],
    ['a ZIP in two localities', TEXT.replace('78602', '78701'), 'duplicate-key', 3],
    ['a line too few', TEXT.replace('TX|04412|31|78701\n', ''), 'totals-disagree', null],
  ])('is refused where it is damaged: %s', (_what, text, code, line) => {
    const read = zipTableFromText(text, 'zips.txt');
    if (read.ok) expect.fail('it was read');
    expect(read.problems[0]).toMatchObject({ code, line, member: 'zips.txt' });
  });

  it('is refused wherever it is cut', () => {
    for (let length = 0; length < TEXT.length - 2; length += 1) {
      expect(zipTableFromText(TEXT.slice(0, length), 'x.txt').ok).toBe(false);
    }
  });
});
