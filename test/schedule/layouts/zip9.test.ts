import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textLines } from '../../../src/files/textLines.ts';
import { Zip9Reader } from '../../../src/schedule/layouts/zip9.ts';
import { areaOfPlusFour } from '../../../src/schedule/plusFour.ts';
import { plusFourAreasOf } from '../../../src/schedule/plusFourText.ts';
import { addresses, factsOf } from '../../cmsLayouts/readMade.ts';
import { zip9, type PlusFourRow } from '../../cmsLayouts/zip9.ts';

const AUSTIN = { state: 'TX', zip: '78613', carrier: '04412', locality: '31' };
const REST = { ...AUSTIN, locality: '99' };
const KANSAS = { state: 'EK', zip: '66101', carrier: '05202', locality: '00' };
const plusFour = (area: typeof AUSTIN, ...fours: string[]): PlusFourRow[] =>
  fours.map((four) => ({ ...area, plusFour: four }));

function read(made: string) {
  const reader = new Zip9Reader('made.txt');
  for (const { text, line } of textLines(made.replaceAll('\r\n', '\n'))) reader.take(text, line);
  return reader.finish();
}

describe('the ZIP9 file', () => {
  it('gives the areas of each ZIP, runs of plus-fours together', () => {
    const rows = [
      ...plusFour(REST, '0003'),
      ...plusFour(AUSTIN, '0001', '9999', '0002'),
      ...plusFour(KANSAS, '0000'),
    ];
    expect(factsOf(read(zip9(rows)))).toEqual({
      quarter: '20254',
      effectiveFrom: '2025-10-01',
      notCrossing: 0,
      groups: [
        { name: '66101', rows: 1, lines: ['EK|05202|00|0000'] },
        { name: '78613', rows: 4, lines: ['TX|04412|31|0001-0002 9999', 'TX|04412|99|0003'] },
      ],
    });
  });

  it('counts rows of ZIPs that do not cross localities and leaves them to the ZIP5 file', () => {
    const plain = { ...KANSAS, plusFour: '0001', plusFourFlag: '0' };
    const facts = factsOf(read(zip9([plain, { ...plain, plusFour: '    ' }, ...plusFour(AUSTIN, '0001')])));
    expect([facts.notCrossing, facts.groups.map(({ name }) => name)]).toEqual([2, ['78613']]);
  });

  it('answers every plus-four by the area of its row, and no other', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(null, AUSTIN, REST), { minLength: 40, maxLength: 40 }),
        (areas) => {
          const rows = areas.flatMap((area, index) => (area ? plusFour(area, four(index)) : []));
          fc.pre(rows.length > 0);
          const lines = factsOf(read(zip9(rows))).groups[0]?.lines ?? [];
          const found = plusFourAreasOf(lines);
          areas.forEach((area, index) => {
            expect(areaOfPlusFour(found, four(index))?.locality).toBe(area?.locality);
          });
        },
      ),
    );
  });

  it.each([
    [
      'a ZIP of letters',
      [{ ...AUSTIN, zip: '7861X', plusFour: '0001' }],
      ['not-a-value', 1, 'Zip Code', '7861X'],
    ],
    ['a plus-four of three digits', plusFour(AUSTIN, '012'), ['not-a-value', 1, 'Plus Four', '012']],
    ['a crossing ZIP without its plus-four', plusFour(AUSTIN, '    '), ['not-a-value', 1, 'Plus Four', '']],
    [
      'a flag that is none',
      [{ ...AUSTIN, plusFour: '0001', plusFourFlag: 'Y' }],
      ['not-a-value', 1, 'Plus Four Flag', 'Y'],
    ],
    [
      'one plus-four in two localities',
      [...plusFour(AUSTIN, '0001', '0002'), ...plusFour(REST, '0002')],
      ['duplicate-key', 3, 'Plus Four', '78613-0002'],
    ],
    [
      'two quarters',
      [...plusFour(AUSTIN, '0001'), { ...AUSTIN, plusFour: '0002', quarter: '20261' }],
      ['mixed-quarters', 2, 'Year/Quarter', '20254, 20261'],
    ],
    ['nothing', [], ['no-rows', null, null, null]],
  ] as [string, PlusFourRow[], unknown[]][])('is refused: %s', (_, rows, address) => {
    expect(addresses(read(zip9(rows)))).toEqual([address]);
  });

  it('is refused where a line is cut short, and takes a row printed twice in the same words', () => {
    const [row = ''] = zip9(plusFour(AUSTIN, '0001')).split('\r\n');
    expect(addresses(read(row.slice(0, 70)))).toEqual([['short-row', 1, null, '70 characters']]);
    expect(factsOf(read(`${row}\r\n${row}\r\n`)).groups[0]?.rows).toBe(1);
  });
});

function four(index: number): string {
  return String(index).padStart(4, '0');
}
