import { describe, expect, it } from 'vitest';
import { readRelativeValuesCsv } from '../../../src/schedule/layouts/relativeValuesCsv.ts';
import { readRelativeValuesText } from '../../../src/schedule/layouts/relativeValuesText.ts';
import { addresses, factsOf, readCsv, readText } from '../../cmsLayouts/readMade.ts';
import { relativeValuesCsv, relativeValuesText } from '../../cmsLayouts/relativeValues.ts';
import { rvuRow } from '../../cmsLayouts/rvuRow.ts';
import { smallRvuRows } from '../../cmsLayouts/smallRows.ts';

const SURGERY = rvuRow({
  code: '45378',
  modifier: '53',
  notUsed: '+',
  work: '3.26',
  preoperative: '0.10',
  intraoperative: '0.69',
  postoperative: '0.21',
  endoscopicBase: '45378',
  globalDays: '000',
});

describe('the Relative Value text', () => {
  it.each([2025, 2026])('of %i says the same rows as the csv', (year) => {
    const rows = [...smallRvuRows(year, '33.4009'), { ...SURGERY, conversionFactor: '33.4009' }];
    const text = factsOf(readText(readRelativeValuesText, relativeValuesText({ rows, year })));
    const csv = factsOf(readCsv(readRelativeValuesCsv, relativeValuesCsv({ rows, year })));
    expect(text.rows).toEqual(csv.rows);
    expect(text.conversionFactor).toBe(csv.conversionFactor);
  });

  it('prints no title and no release date', () => {
    const text = relativeValuesText({ rows: [SURGERY] });
    expect(factsOf(readText(readRelativeValuesText, text))).toMatchObject({ title: null, releasedOn: null });
  });

  it('may end with a Ctrl-Z', () => {
    const text = relativeValuesText({ rows: [SURGERY] });
    expect(factsOf(readText(readRelativeValuesText, `${text}\x1a`)).rows).toHaveLength(1);
  });
});

describe('a line of the Relative Value text is refused', () => {
  /** Two HDR lines, then the rows. */
  const spoiled = (spoil: (line: string) => string) => {
    const [first, second, row, other] = relativeValuesText({
      rows: [SURGERY, rvuRow({ code: '97110' })],
    }).split('\r\n');
    return readText(readRelativeValuesText, [first, second, spoil(row!), other].join('\r\n'));
  };

  it.each([
    ['cut short', (line: string) => line.slice(0, 150), 'short-row', null, '150 characters'],
    ['with text after its end', (line: string) => `${line}  more`, 'long-row', null, 'more'],
    [
      'whose columns have shifted',
      (line: string) => `${line.slice(0, 59)} ${line.slice(59, 170)}`,
      'unreadable-row',
      null,
      '6',
    ],
    [
      'with a spoiled number',
      (line: string) => line.replace('3.26', '3.2x'),
      'not-a-number',
      'WORK RVU',
      '3.2x',
    ],
    [
      'with a spoiled status',
      (line: string) => `${line.slice(0, 57)}?${line.slice(58)}`,
      'not-a-value',
      'STATUS CODE',
      '?',
    ],
  ])('%s', (_, spoil, code, column, found) => {
    expect(addresses(spoiled(spoil))).toEqual([[code, 3, column, found]]);
  });

  it('where there is none', () => {
    expect(addresses(readText(readRelativeValuesText, 'HDR A LINE\r\n'))).toEqual([
      ['no-rows', null, null, null],
    ]);
  });
});
