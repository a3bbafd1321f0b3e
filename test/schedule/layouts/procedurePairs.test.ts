import { describe, expect, it } from 'vitest';
import { csvRows } from '../../../src/files/csvRows.ts';
import { textLines } from '../../../src/files/textLines.ts';
import { PairRows } from '../../../src/schedule/layouts/pairRows.ts';
import { PairsCsv } from '../../../src/schedule/layouts/pairsCsv.ts';
import { PairsText } from '../../../src/schedule/layouts/pairsText.ts';
import { PairTable } from '../../../src/schedule/pairTable.ts';
import { pairsOf } from '../../../src/schedule/procedurePairText.ts';
import { pairLine, pairsCsv, pairsText, REASON, type PairLine } from '../../cmsLayouts/procedurePairs.ts';
import { addresses, factsOf } from '../../cmsLayouts/readMade.ts';

function readText(made: string, table = new PairTable()) {
  const rows = new PairRows('made.txt', table);
  const reader = new PairsText(rows);
  for (const { text, line } of textLines(made.replaceAll('\r\n', '\n'))) reader.take(text, line);
  return { reading: rows.finish(), table };
}

function readCsv(made: string, table = new PairTable()) {
  const rows = new PairRows('made.csv', table);
  const reader = new PairsCsv(rows);
  const parsed = csvRows('made.csv', made.replaceAll('\r\n', '\n'));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
  for (const row of parsed.rows) reader.take(row);
  return { reading: rows.finish(), table, saysBegin: reader.saysBegin };
}

const pairsIn = (table: PairTable) => table.groups().flatMap(({ name, lines }) => pairsOf(name, lines));

const ENDED = pairLine('97530', '97535', { from: '20200101', through: '20211231' });
const ACTIVE = pairLine('97150', '97110', { from: '19960101', before1996: '*' });

describe('procedure pairs as CMS posts them', () => {
  it('have two codes, the days they hold, an indicator and a reason', () => {
    const { reading, table } = readText(pairsText([ENDED, ACTIVE]));
    expect(factsOf(reading)).toEqual({ rows: 2, lastDay: '2021-12-31' });
    expect(pairsIn(table)).toEqual([
      {
        column1: '97150',
        column2: '97110',
        from: '1996-01-01',
        through: null,
        modifierIndicator: '1',
        rationale: REASON,
      },
      {
        column1: '97530',
        column2: '97535',
        from: '2020-01-01',
        through: '2021-12-31',
        modifierIndicator: '1',
        rationale: REASON,
      },
    ]);
  });

  it('may have no notice and no headings', () => {
    const bare = pairsText([ENDED]).split('\r\n').at(-2) ?? '';
    expect(factsOf(readText(bare).reading).rows).toBe(1);
  });

  it.each([
    ['a code of six', pairLine('975300', '97535'), 'unreadable as a row'],
    [
      'a day that does not exist',
      pairLine('97530', '97535', { from: '20210229' }),
      ['not-a-value', 'Effective Date', '20210229'],
    ],
    [
      'a last day that is no day',
      pairLine('97530', '97535', { through: 'never' }),
      ['not-a-value', 'Deletion Date', 'never'],
    ],
    ['an indicator of 2', pairLine('97530', '97535', { indicator: '2' }), ['not-a-value', 'Modifier', '2']],
    ['a column-2 code in small letters', pairLine('97530', 'g0283'), 'unreadable as a row'],
    [
      'a mark that is none',
      pairLine('97530', '97535', { before1996: 'x' }),
      ['not-a-value', '*=in existence prior to 1996', 'x'],
    ],
  ] as [string, PairLine, string | string[]][])('are refused: %s', (_, line, expected) => {
    const { reading } = readText(pairsText([ACTIVE, line]));
    const found = addresses(reading).map(([code, , column, cell]) => [code, column, cell]);
    if (typeof expected === 'string') expect(found[0]?.[0]).toBe('not-a-value');
    else expect(found).toEqual([expected]);
    expect(addresses(reading)[0]?.[1]).toBe(7);
  });

  it('are refused also where the first row is the one misread', () => {
    const { reading } = readText(pairsText([pairLine('9753O', '97535'), pairLine('97x', '97535'), ACTIVE]));
    expect(addresses(reading)).toEqual([['not-a-value', 7, 'Column 1', '97x']]);
    const first = readText(pairsText([pairLine('97x', '97535'), ACTIVE]));
    expect(addresses(first.reading)).toEqual([['not-a-value', 6, 'Column 1', '97x']]);
  });

  it.each([
    ['a column too few', '97530\t97535\t \t20200101\t*\t1', 'short-row'],
    ['a column too many', `97530\t97535\t \t20200101\t*\t1\t${REASON}\tmore`, 'long-row'],
    ['prose among the rows', 'This concludes the file.', 'short-row'],
  ])('are refused: %s', (_, text, code) => {
    const { reading } = readText(`${pairsText([ACTIVE])}${text}\r\n`);
    expect(addresses(reading).map(([found, line]) => [found, line])).toEqual([[code, 7]]);
  });

  it('are refused where there is none', () => {
    expect(addresses(readText(pairsText([])).reading).map(([code]) => code)).toEqual(['no-rows']);
  });

  it('are refused where every reason is another: the columns have shifted', () => {
    const lines = Array.from({ length: 1_001 }, (_, index) =>
      pairLine('97530', '97535', { reason: `reason ${index}` }),
    );
    expect(addresses(readText(pairsText(lines)).reading)).toEqual([
      ['not-a-value', 1_006, 'PTP Edit Rationale', null],
    ]);
  });
});

describe('procedure pairs as another program saved them', () => {
  it('do not say when they begin', () => {
    const { reading, table, saysBegin } = readCsv(pairsCsv([ENDED, ACTIVE]));
    expect([factsOf(reading).rows, saysBegin]).toEqual([2, false]);
    expect(pairsIn(table)).toMatchObject([
      { column1: '97150', from: null, through: null },
      { column1: '97530', from: null, through: '2021-12-31' },
    ]);
  });

  it('may say it in a column of their own, in whatever order the columns stand', () => {
    const made =
      'rationale,column2,column1,effective_date,deletion_date,modifier_indicator\r\n"a, b",97535,97530,20200101,*,0\r\n';
    const { reading, table, saysBegin } = readCsv(made);
    expect([factsOf(reading).rows, saysBegin]).toEqual([1, true]);
    expect(pairsIn(table)).toEqual([
      {
        column1: '97530',
        column2: '97535',
        from: '2020-01-01',
        through: null,
        modifierIndicator: '0',
        rationale: 'a, b',
      },
    ]);
  });

  it.each([
    ['a heading is missing', pairsCsv([ACTIVE]).replace('deletion_date', 'remarks'), ['missing-column', 1]],
    ['a row lost a cell', `${pairsCsv([ACTIVE])}97530,97535,9999-12-31,1\r\n`, ['short-row', 3]],
    ['a row has one too many', `${pairsCsv([ACTIVE])}97530,97535,9999-12-31,1,a,b\r\n`, ['long-row', 3]],
    ['a day is misread', pairsCsv([ACTIVE]).replace('9999-12-31', '2024-13-01'), ['not-a-value', 2]],
  ] as [string, string, [string, number]][])('are refused where %s', (_, made, expected) => {
    expect(addresses(readCsv(made).reading).map(([code, line]) => [code, line])).toEqual([expected]);
  });
});
