import { describe, expect, it } from 'vitest';
import { readCountiesCsv } from '../../../src/schedule/layouts/countiesCsv.ts';
import { readCountiesText } from '../../../src/schedule/layouts/countiesText.ts';
import { countiesCsv, countiesText } from '../../cmsLayouts/localities.ts';
import { addresses, factsOf, readCsv, readText } from '../../cmsLayouts/readMade.ts';
import { smallLocalities } from '../../cmsLayouts/smallRows.ts';

const ROWS = smallLocalities(2025);
const LAST = ROWS[2]!;

describe('the county csv', () => {
  it('gets its leading zeros back: "9102" and "0" are carrier 09102 and locality 00', () => {
    expect(countiesCsv(ROWS)).toContain('9102,99,FLORIDA ,');
    expect(factsOf(readCsv(readCountiesCsv, countiesCsv(ROWS)))).toEqual({
      year: 2025,
      localities: [
        { carrier: '10112', locality: '00', counties: 'ALL COUNTIES' },
        { carrier: '09102', locality: '99', counties: 'ALL OTHER COUNTIES' },
        { carrier: '04412', locality: '99', counties: 'BROWN, CORYELL AND OTHERS' },
      ],
    });
  });

  it('needs no state: only the first row of a state has it', () => {
    const more = [...ROWS, { ...LAST, locality: '11', counties: 'DALLAS' }];
    expect(countiesCsv(more)).toContain('4412,11,,');
    expect(factsOf(readCsv(readCountiesCsv, countiesCsv(more))).localities.at(-1)).toEqual({
      carrier: '04412',
      locality: '11',
      counties: 'DALLAS',
    });
  });

  it.each([
    ['in the same words', 'BROWN, CORYELL AND OTHERS', 'BROWN, CORYELL AND OTHERS'],
    ['with other counties', 'HAYS', 'BROWN, CORYELL AND OTHERS; HAYS'],
  ])('merges a locality listed twice %s', (_, counties, merged) => {
    const facts = factsOf(readCsv(readCountiesCsv, countiesCsv([...ROWS, { ...LAST, counties }])));
    expect(facts.localities.map((row) => row.counties)).toEqual([
      'ALL COUNTIES',
      'ALL OTHER COUNTIES',
      merged,
    ]);
  });

  it.each([
    [
      'a carrier that is no number',
      0,
      '9l02',
      ['not-a-value', 9, 'Medicare Adminstrative Contractor', '9l02'],
    ],
    ['a locality of three digits', 1, '990', ['not-a-value', 9, 'Locality Number', '990']],
    ['no counties', 4, ' ', ['not-a-value', 9, 'Counties', '']],
  ])('is refused: %s', (_, column, text, address) => {
    const change = (lines: string[][]): string[][] =>
      lines.map((cells, index) => (index === 8 ? cells.with(column, text) : cells));
    expect(addresses(readCsv(readCountiesCsv, countiesCsv(ROWS, 2025, change)))).toEqual([address]);
  });

  it('is refused without its Counties column', () => {
    const made = countiesCsv(ROWS, 2025, (lines) => lines.map((cells) => cells.slice(0, 4)));
    expect(addresses(readCsv(readCountiesCsv, made))).toEqual([['missing-column', 3, 'Counties', null]]);
  });
});

describe('the county text', () => {
  it('says the same as the csv', () => {
    expect(factsOf(readText(readCountiesText, countiesText(ROWS)))).toEqual(
      factsOf(readCsv(readCountiesCsv, countiesCsv(ROWS))),
    );
  });

  it('is refused where a carrier is misread', () => {
    const made = countiesText(ROWS).replace('04412', '0441Z');
    expect(addresses(readText(readCountiesText, made))).toEqual([
      ['not-a-value', 9, 'Medicare Administrative Contractor', '0441Z'],
    ]);
  });

  it('is refused where there is no row', () => {
    expect(addresses(readText(readCountiesText, countiesText([])))).toEqual([['no-rows', null, null, null]]);
  });
});
