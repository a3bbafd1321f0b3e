import { describe, expect, it } from 'vitest';
import { readZip5 } from '../../../src/schedule/layouts/zip5.ts';
import { addresses, factsOf, readText } from '../../cmsLayouts/readMade.ts';
import { zip5, type ZipRow } from '../../cmsLayouts/zip5.ts';

const AUSTIN: ZipRow = { state: 'TX', zip: '78701', carrier: '04412', locality: '31' };
const KANSAS: ZipRow = { state: 'EK', zip: '66101', carrier: '05202', locality: '00' };
const SPLIT: ZipRow = { state: 'WM', zip: '64030', carrier: '05302', locality: '02', plusFourFlag: '1' };

const read = (...rows: ZipRow[]) => readText(readZip5, zip5(rows));

describe('the ZIP5 file', () => {
  it('gives the locality of every ZIP, and which cross localities', () => {
    expect(factsOf(read(AUSTIN, KANSAS, SPLIT))).toEqual({
      quarter: '20254',
      effectiveFrom: '2025-10-01',
      source: 'made.txt',
      rows: [
        { zip: '78701', state: 'TX', carrier: '04412', locality: '31', crossesLocalities: false },
        { zip: '66101', state: 'EK', carrier: '05202', locality: '00', crossesLocalities: false },
        { zip: '64030', state: 'WM', carrier: '05302', locality: '02', crossesLocalities: true },
      ],
    });
  });

  it.each([
    ['a ZIP of four digits', [{ ...AUSTIN, zip: '7870' }], ['not-a-value', 1, 'Zip Code', '7870']],
    [
      'a flag that is neither 0 nor 1',
      [{ ...AUSTIN, plusFourFlag: 'X' }],
      ['not-a-value', 1, 'Plus Four Flag', 'X'],
    ],
    [
      'a quarter that is none',
      [{ ...AUSTIN, quarter: '20255' }],
      ['not-a-value', 1, 'Year/Quarter', '20255'],
    ],
    ['a ZIP twice', [AUSTIN, KANSAS, AUSTIN], ['duplicate-key', 3, 'Zip Code', '78701']],
    [
      'rows of two quarters',
      [AUSTIN, { ...KANSAS, quarter: '20261' }],
      ['mixed-quarters', 2, 'Year/Quarter', '20254, 20261'],
    ],
    ['rows of the ZIP9 file', [{ ...AUSTIN, plusFour: '1234' }], ['not-a-value', 1, 'Filler', '1']],
    ['nothing', [], ['no-rows', null, null, null]],
  ] as [string, ZipRow[], unknown[]][])('is refused: %s', (_, rows, address) => {
    expect(addresses(read(...rows))).toEqual([address]);
  });

  it('is refused where a line is cut short', () => {
    expect(addresses(readText(readZip5, zip5([AUSTIN]).slice(0, 70)))).toEqual([
      ['short-row', 1, null, '70 characters'],
    ]);
  });
});
