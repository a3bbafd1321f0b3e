import { describe, expect, it } from 'vitest';
import { readAnesthesiaCsv } from '../../../src/schedule/layouts/anesthesiaCsv.ts';
import { readAnesthesiaText } from '../../../src/schedule/layouts/anesthesiaText.ts';
import { anesthesiaCsv, anesthesiaText } from '../../cmsLayouts/localities.ts';
import { addresses, factsOf, readCsv, readText } from '../../cmsLayouts/readMade.ts';
import { smallLocalities } from '../../cmsLayouts/smallRows.ts';

const ROWS = smallLocalities(2025);
const LOCALITIES = [
  { carrier: '10112', locality: '00', conversionFactor: 1931 },
  { carrier: '09102', locality: '99', conversionFactor: 2073 },
  { carrier: '04412', locality: '99', conversionFactor: 2005 },
];
const read = (change?: (lines: string[][]) => string[][]) =>
  readCsv(readAnesthesiaCsv, anesthesiaCsv(ROWS, '20.3178', change));

describe('the anesthesia csv', () => {
  it('gives cents a locality and the national factor of its heading', () => {
    expect(factsOf(read())).toEqual({ nationalConversionFactor: 203178, localities: LOCALITIES });
  });

  it('may print no national factor', () => {
    expect(
      factsOf(readCsv(readAnesthesiaCsv, anesthesiaCsv(ROWS, null))).nationalConversionFactor,
    ).toBeNull();
  });

  it.each([
    ['a factor with three decimals', '19.315', 'not-a-number'],
    ['no factor', '', 'not-a-number'],
    ['a factor in words', 'n/a', 'not-a-number'],
  ])('is refused: %s', (_, factor, code) => {
    const change = (lines: string[][]): string[][] =>
      lines.map((cells, index) => (index === 1 ? cells.with(3, factor) : cells));
    expect(addresses(read(change))).toEqual([[code, 2, 'National Anes CF of 20.3178', factor]]);
  });

  it('is refused where a locality stands twice', () => {
    expect(addresses(read((lines) => [...lines, lines[1]!]))).toEqual([
      ['duplicate-key', 6, 'Locality', '10112-00'],
    ]);
  });

  it('is refused without its factors', () => {
    expect(addresses(read((lines) => lines.map((cells) => cells.slice(0, 3))))).toEqual([
      ['missing-column', 1, 'National Anes CF', null],
    ]);
  });
});

describe('the anesthesia text', () => {
  it('says the same of the localities, and nothing of the nation', () => {
    expect(factsOf(readText(readAnesthesiaText, anesthesiaText(ROWS)))).toEqual({
      nationalConversionFactor: null,
      localities: LOCALITIES,
    });
  });

  it.each([
    [
      'a factor misread',
      (text: string) => text.replace('1931', '19I1'),
      ['not-a-number', 1, 'Anes CF', '19I1'],
    ],
    [
      'a line cut short',
      (text: string) => text.replace(' 1931', ''),
      ['short-row', 1, null, '72 characters'],
    ],
  ])('is refused: %s', (_, spoil, address) => {
    expect(addresses(readText(readAnesthesiaText, spoil(anesthesiaText(ROWS))))).toEqual([address]);
  });
});
