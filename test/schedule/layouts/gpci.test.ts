import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readGpciCsv } from '../../../src/schedule/layouts/gpciCsv.ts';
import { readGpciText } from '../../../src/schedule/layouts/gpciText.ts';
import { gpciCsv, gpciText } from '../../cmsLayouts/localities.ts';
import { addresses, factsOf, readCsv, readText } from '../../cmsLayouts/readMade.ts';
import { smallLocalities } from '../../cmsLayouts/smallRows.ts';

const ROWS = smallLocalities(2025);
const read = (change?: (lines: string[][]) => string[][]) =>
  readCsv(readGpciCsv, gpciCsv(ROWS, 2025, change));

/** Changes one cell: the first locality stands on line 4. */
const cell =
  (line: number, column: number, text: string) =>
  (lines: string[][]): string[][] =>
    lines.map((cells, index) => (index + 1 === line ? cells.with(column, text) : cells));

describe('the GPCI csv', () => {
  it('gives indices in thousandths, names without stars, numbers with their zeros', () => {
    expect(factsOf(read())).toEqual({
      year: 2025,
      localities: [
        {
          carrier: '10112',
          locality: '00',
          state: 'AL',
          name: 'ALABAMA',
          gpci: { work: 1000, workWithoutFloor: null, pe: 869, malpractice: 575 },
        },
        {
          carrier: '09102',
          locality: '99',
          state: 'FL',
          name: 'REST OF FLORIDA',
          gpci: { work: 1000, workWithoutFloor: null, pe: 940, malpractice: 1467 },
        },
        {
          carrier: '04412',
          locality: '99',
          state: 'TX',
          name: 'REST OF TEXAS',
          gpci: { work: 1000, workWithoutFloor: null, pe: 945, malpractice: 934 },
        },
      ],
    });
  });

  it.each([
    ['1', 1000],
    ['1.5', 1500],
    ['0.9', 900],
    ['1.000', 1000],
    ['.988', 988],
  ])('reads the index "%s", its trailing zeros dropped or not', (printed, thousandths) => {
    expect(factsOf(read(cell(4, 4, printed))).localities[0]?.gpci.work).toBe(thousandths);
  });

  it('pays by the work index with the floor and keeps the one without', () => {
    const both = ROWS.map((row) => ({ ...row, work: '1', workWithoutFloor: '0.988' }));
    const [first] = factsOf(readCsv(readGpciCsv, gpciCsv(both, 2026))).localities;
    expect(first?.gpci).toMatchObject({ work: 1000, workWithoutFloor: 988 });
  });

  it('takes a work column that names no floor, where it is the only one', () => {
    expect(factsOf(read(cell(3, 4, '2025 PW GPCI'))).localities[0]?.gpci.work).toBe(1000);
  });

  it('reads headings with the stars of footnotes', () => {
    expect(factsOf(read(cell(3, 4, '2025 PW GPCI (with 1.0 Floor)***'))).localities).toHaveLength(3);
  });

  it('prints no year where neither title nor headings do', () => {
    const change = (lines: string[][]): string[][] =>
      lines.map((cells) => cells.map((text) => text.replace(/20\d\d /, '')));
    expect(factsOf(read(change)).year).toBeNull();
  });

  it('means the same in whatever order its rows stand', () => {
    const sorted = (rows: typeof ROWS) =>
      [...factsOf(readCsv(readGpciCsv, gpciCsv(rows))).localities].sort((a, b) =>
        a.carrier < b.carrier ? -1 : 1,
      );
    fc.assert(
      fc.property(fc.shuffledSubarray(ROWS, { minLength: ROWS.length }), (shuffled) => {
        expect(sorted(shuffled)).toEqual(sorted(ROWS));
      }),
    );
  });
});

describe('the GPCI csv is refused', () => {
  const HEADING = 'Medicare Administrative Contractor (MAC)';
  it.each([
    ['a carrier that lost its zero', cell(5, 0, '9102'), ['not-a-value', 5, HEADING, '9102']],
    ['a carrier misread', cell(5, 0, 'O9102'), ['not-a-value', 5, HEADING, 'O9102']],
    ['a locality that lost its zero', cell(4, 2, '0'), ['not-a-value', 4, 'Locality Number', '0']],
    ['no state', cell(4, 1, ''), ['not-a-value', 4, 'State', '']],
    ['an index with four decimals', cell(4, 5, '0.8695'), ['not-a-number', 4, '2025 PE GPCI', '0.8695']],
    ['no index', cell(6, 6, ''), ['not-a-number', 6, '2025 MP GPCI', '']],
    ['an index of ten', cell(4, 5, '10'), ['not-a-number', 4, '2025 PE GPCI', '10']],
    ['a locality twice', cell(5, 0, '04412'), ['duplicate-key', 6, 'Locality Number', '04412-99']],
    ['no PE column', cell(3, 5, 'Other'), ['missing-column', 3, 'PE GPCI', null]],
    ['two PE columns', cell(3, 6, '2025 PE GPCI'), ['missing-column', 3, 'MP GPCI', null]],
    [
      'only the work index without floor',
      cell(3, 4, '2025 PW GPCI (without 1.0 Floor)'),
      ['missing-column', 3, 'PW GPCI (with 1.0 Floor)', null],
    ],
  ])('%s', (_, change, address) => {
    expect(addresses(read(change))).toContainEqual(address);
  });

  it('where a row lost all but its carrier: that is no note', () => {
    const change = (lines: string[][]): string[][] =>
      lines.map((cells, index) =>
        index === 4 ? cells.map((text, column) => (column === 0 ? text : '')) : cells,
      );
    expect(addresses(read(change)).every(([, line]) => line === 5)).toBe(true);
    expect(addresses(read(change))).not.toEqual([]);
  });

  it('with no locality', () => {
    expect(addresses(readCsv(readGpciCsv, gpciCsv([])))).toEqual([['no-rows', null, null, null]]);
  });
});

describe('the GPCI text', () => {
  it('says the same as the csv', () => {
    expect(factsOf(readText(readGpciText, gpciText(ROWS)))).toEqual(factsOf(read()));
  });

  it.each([
    ['a carrier misread', (text: string) => text.replace('10112', '1O112'), ['not-a-value', 4, '1O112']],
    ['an index misread', (text: string) => text.replace('0.869', '0.86O'), ['not-a-number', 4, '0.86O']],
    [
      'a row cut short',
      (text: string) => text.replace('       0.575', ''),
      ['short-row', 4, '138 characters'],
    ],
  ])('is refused: %s', (_, spoil, address) => {
    const problems = addresses(readText(readGpciText, spoil(gpciText(ROWS))));
    expect(problems.map(([code, line, , found]) => [code, line, found])).toEqual([address]);
  });
});
