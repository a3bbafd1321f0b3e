import { describe, expect, it } from 'vitest';
import { readOppsCapsCsv } from '../../../src/schedule/layouts/oppsCapsCsv.ts';
import { readOppsCapsText } from '../../../src/schedule/layouts/oppsCapsText.ts';
import { oppsCapsCsv, oppsCapsText } from '../../cmsLayouts/oppsCaps.ts';
import { addresses, factsOf, readCsv, readText } from '../../cmsLayouts/readMade.ts';
import { smallOppsCaps } from '../../cmsLayouts/smallRows.ts';

const ROWS = smallOppsCaps();
const read = (change?: (lines: string[][]) => string[][]) =>
  readCsv(readOppsCapsCsv, oppsCapsCsv(ROWS, change));

describe('the OPPS cap csv', () => {
  it('gives prices in cents, the facility price first', () => {
    expect(factsOf(read())[0]).toEqual({
      code: '70551',
      modifier: 'TC',
      status: 'A',
      carrier: '10112',
      locality: '00',
      facilityCents: 11050,
      nonFacilityCents: 12025,
    });
  });

  it('drops the Ctrl-Z row at its end', () => {
    expect(oppsCapsCsv(ROWS)).toContain('\x1a,,,,,,');
    expect(factsOf(read())).toHaveLength(3);
  });

  it('also reads the second price heading spelt right', () => {
    const change = (lines: string[][]): string[][] => [
      lines[0]!.with(6, 'NON-FACILITY PRICE'),
      ...lines.slice(1),
    ];
    expect(factsOf(read(change))).toEqual(factsOf(read()));
  });

  it.each([
    ['a price of fractions', 5, '1.005', ['not-a-number', 2, 'FACILITY PRICE', '1.005']],
    ['no price', 6, '', ['not-a-number', 2, 'NON-FACILTY PRICE', '']],
    ['a lost zero', 4, '0', ['not-a-value', 2, 'LOCALITY', '0']],
    ['an unknown modifier', 1, '59', ['not-a-value', 2, 'MOD', '59']],
  ])('is refused: %s', (_, column, text, address) => {
    const change = (lines: string[][]): string[][] =>
      lines.map((cells, index) => (index === 1 ? cells.with(column, text) : cells));
    expect(addresses(read(change))).toEqual([address]);
  });

  it('is refused where a price stands twice', () => {
    expect(addresses(readCsv(readOppsCapsCsv, oppsCapsCsv([...ROWS, ROWS[0]!])))).toEqual([
      ['duplicate-key', 5, 'LOCALITY', '70551 TC 10112-00'],
    ]);
  });

  it('is refused without a price column', () => {
    expect(addresses(read((lines) => lines.map((cells) => cells.slice(0, 6))))).toEqual([
      ['missing-column', 1, 'NON-FACILTY PRICE', null],
    ]);
  });
});

describe('the OPPS cap text', () => {
  it('says the same as the csv', () => {
    expect(factsOf(readText(readOppsCapsText, oppsCapsText(ROWS)))).toEqual(factsOf(read()));
  });

  it('is refused where a line is cut short', () => {
    const made = oppsCapsText(ROWS).replace('120.25', '120');
    expect(addresses(readText(readOppsCapsText, made))).toEqual([['short-row', 1, null, '35 characters']]);
  });
});
