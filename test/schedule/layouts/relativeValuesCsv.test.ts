import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRelativeValuesCsv } from '../../../src/schedule/layouts/relativeValuesCsv.ts';
import { addresses, factsOf, readCsv } from '../../cmsLayouts/readMade.ts';
import { relativeValuesCsv, type RelativeValueFile } from '../../cmsLayouts/relativeValues.ts';
import { rvuRow, type RvuRow } from '../../cmsLayouts/rvuRow.ts';
import { smallRvuRows } from '../../cmsLayouts/smallRows.ts';

const ROWS = smallRvuRows(2025, '32.3465');
/** Ten heading lines, then the rows. */
const FIRST_ROW = 11;

const read = (file: Partial<RelativeValueFile> = {}) =>
  readCsv(readRelativeValuesCsv, relativeValuesCsv({ rows: ROWS, ...file }));

describe('the Relative Value csv', () => {
  it('gives rows in whole hundredths, indicators as printed', () => {
    expect(factsOf(read()).rows.find(({ code }) => code === '97110')).toEqual({
      code: '97110',
      modifier: '',
      status: 'A',
      notUsedForMedicare: false,
      workRvu: 45,
      nonFacilityPeRvu: 43,
      nonFacilityNa: false,
      facilityPeRvu: 43,
      facilityNa: true,
      malpracticeRvu: 1,
      pcTc: '7',
      globalDays: 'XXX',
      preoperative: 0,
      intraoperative: 0,
      postoperative: 0,
      multipleProcedure: '5',
      bilateralSurgery: '0',
      assistantAtSurgery: '0',
      coSurgeons: '0',
      teamSurgery: '0',
      pricingIndicator: '',
      endoscopicBase: '',
      diagnosticSupervision: '09',
      calculationFlag: '0',
      imagingFamily: '99',
      oppsNonFacilityPeRvu: 0,
      oppsFacilityPeRvu: 0,
      oppsMalpracticeRvu: 0,
    });
  });

  it('gives title, release date and conversion factor', () => {
    expect(factsOf(read())).toMatchObject({
      title: { year: 2025, letter: 'C' },
      releasedOn: '2025-06-05',
      conversionFactor: 323465,
      unknownHeadings: [],
    });
  });

  it.each([
    ['January Release', 'A'],
    ['April Release', 'B'],
    ['July Release', 'C'],
    ['October Release', 'D'],
    ['January Release (Correction Notice)', 'A'],
    ['JANUARY RELEASE AR', 'A'],
  ])('reads the title "%s" as letter %s', (release, letter) => {
    expect(factsOf(read({ release })).title).toEqual({ year: 2025, letter });
  });

  it('has no title where the title names no release', () => {
    expect(factsOf(read({ release: 'March Release' })).title).toBeNull();
  });

  it.each([
    ['12/23/2024', '2024-12-23'],
    ['6/5/2025', '2025-06-05'],
    ['02/30/2025', null],
    ['soon', null],
  ])('reads the line "RELEASED %s" as %s', (released, date) => {
    expect(factsOf(read({ released })).releasedOn).toBe(date);
  });

  it('keeps the modifier in the key: an imaging code has three rows', () => {
    const imaging = factsOf(read()).rows.filter(({ code }) => code === '70551');
    expect(imaging.map((row) => [row.modifier, row.workRvu, row.oppsNonFacilityPeRvu])).toEqual([
      ['', 148, 796],
      ['26', 148, 0],
      ['TC', 0, 743],
    ]);
  });

  it('reads the 32 columns of 2026, where everything after PRIC IND has moved', () => {
    const rows = smallRvuRows(2026, '33.4009').map((row) => ({ ...row, endoscopicBase: '45378' }));
    const facts = factsOf(read({ rows, year: 2026 }));
    expect(facts.conversionFactor).toBe(334009);
    expect(facts.rows[0]).toMatchObject({ pricingIndicator: '9', endoscopicBase: '45378' });
  });

  it.each([
    ['a bare CR as line end', { lineEnd: '\r' }],
    ['LF as line end', { lineEnd: '\n' }],
    ['a Ctrl-Z row at the end', { change: (lines) => [...lines, ['\x1a', ...blanks(30)]] }],
    ['a row of empty cells at the end', { change: (lines) => [...lines, blanks(31)] }],
    [
      'more copyright lines',
      { change: ([title, ...lines]) => [title!, ...Array.from({ length: 9 }, () => inCell(2)), ...lines] },
    ],
    ['columns in another order', { change: (lines) => lines.map((cells) => [...cells].reverse()) }],
  ] as [string, Partial<RelativeValueFile>][])('survives %s', (_, file) => {
    expect(factsOf(read(file))).toEqual(factsOf(read()));
  });

  it('tells of a column it does not know', () => {
    const change = (lines: string[][]): string[][] =>
      lines.map((cells, index) => [...cells, index === 9 ? 'NEW COLUMN' : index > 9 ? '7' : '']);
    expect(factsOf(read({ change })).unknownHeadings).toEqual(['NEW COLUMN']);
  });

  it('means the same in whatever order its rows stand', () => {
    const key = (row: { code: string; modifier: string }): string => row.code + row.modifier;
    const sorted = (rows: readonly RvuRow[]) =>
      [...factsOf(read({ rows })).rows].sort((a, b) => (key(a) < key(b) ? -1 : 1));
    fc.assert(
      fc.property(fc.shuffledSubarray(ROWS, { minLength: ROWS.length }), (shuffled) => {
        expect(sorted(shuffled)).toEqual(sorted(ROWS));
      }),
      { numRuns: 30 },
    );
  });
});

describe('a cell of the Relative Value csv is refused with its line and heading', () => {
  it.each([
    ['a code that lost its leading zeros', { code: '100' }, 'not-a-value', 'HCPCS', '100'],
    ['a code in small letters', { code: 'g0283' }, 'not-a-value', 'HCPCS', 'g0283'],
    ['an unknown modifier', { modifier: '59' }, 'not-a-value', 'MOD', '59'],
    ['no status', { status: '' }, 'not-a-value', 'STATUS CODE', ''],
    ['a mark that is no plus', { notUsed: 'x' }, 'not-a-value', 'NOT USED FOR MEDICARE PAYMENT', 'x'],
    ['text for a relative value', { work: 'n/a' }, 'not-a-number', 'WORK RVU', 'n/a'],
    ['an empty relative value', { work: '' }, 'not-a-number', 'WORK RVU', ''],
    ['a negative one', { malpractice: '-0.01' }, 'not-a-number', 'MP RVU', '-0.01'],
    ['one with three decimals', { nonFacilityPe: '0.455' }, 'not-a-number', 'NON-FAC PE RVU', '0.455'],
    ['one with a comma', { facilityPe: '1,000.00' }, 'not-a-number', 'FACILITY PE RVU', '1,000.00'],
    ['one beyond any value', { work: '10000.00' }, 'not-a-number', 'WORK RVU', '10000.00'],
    ['a note for NA', { facilityNa: 'N' }, 'not-a-value', 'FACILITY NA INDICATOR', 'N'],
    ['global days that lost zeros', { globalDays: '10' }, 'not-a-value', 'GLOB DAYS', '10'],
    ['a long indicator', { multipleProcedure: '555' }, 'not-a-value', 'MULT PROC', '555'],
    ['half an endoscopic base', { endoscopicBase: '453' }, 'not-a-value', 'ENDO BASE', '453'],
    [
      'a total that is not the sum',
      { nonFacilityTotal: '0.90' },
      'totals-disagree',
      'NON-FACILITY TOTAL',
      '0.90',
    ],
    ['the facility total likewise', { facilityTotal: '0.00' }, 'totals-disagree', 'FACILITY TOTAL', '0.00'],
    [
      'a factor with five decimals',
      { conversionFactor: '32.34655' },
      'not-a-number',
      'CONV FACTOR',
      '32.34655',
    ],
    [
      'an OPPS value in words',
      { oppsMalpractice: 'zero' },
      'not-a-number',
      'MP USED FOR OPPS PAYMENT AMOUNT',
      'zero',
    ],
  ] as [string, Partial<RvuRow>, string, string, string][])('%s', (_, cells, code, column, found) => {
    const good = rvuRow({
      code: '97110',
      work: '0.45',
      nonFacilityPe: '0.43',
      facilityPe: '0.43',
      malpractice: '0.01',
    });
    const reading = read({ rows: [rvuRow({ code: '97530' }), { ...good, ...cells }] });
    expect(addresses(reading).filter(([found]) => found !== 'mixed-conversion-factors')).toEqual([
      [code, FIRST_ROW + 1, column, found],
    ]);
    expect(reading.ok ? '' : reading.problems[0]).toMatchObject({
      member: 'made.csv',
      message: expect.stringMatching(/./) as string,
      remedy: expect.stringContaining('fresh copy of the file from CMS') as string,
    });
  });

  it('says what is wrong in words', () => {
    const reading = read({
      rows: [rvuRow({ code: '97110', work: '0.455', nonFacilityTotal: '0.45', facilityTotal: '0.45' })],
    });
    expect(reading.ok ? '' : reading.problems[0]?.message).toBe(
      '"0.455" has more digits than the column holds (4 before the point, 2 behind it).',
    );
  });
});

describe('a row of the Relative Value csv is refused', () => {
  it.each([
    ['cut short', (cells: string[]) => cells.slice(0, 20), 'short-row', '20 cells'],
    ['with a cell under no heading', (cells: string[]) => [...cells, 'stray'], 'long-row', 'stray'],
  ])('%s', (_, spoil, code, found) => {
    const change = (lines: string[][]): string[][] =>
      lines.map((cells, index) => (index === 12 ? spoil(cells) : cells));
    expect(addresses(read({ change }))).toEqual([[code, 13, null, found]]);
  });

  it('that stands twice, naming both lines', () => {
    const reading = read({ rows: [...ROWS, ROWS[2]!] });
    expect(addresses(reading)).toEqual([['duplicate-key', FIRST_ROW + ROWS.length, 'HCPCS', '70551 26']]);
    expect(reading.ok ? '' : reading.problems[0]?.message).toContain('Line 13');
  });

  it('of another conversion factor', () => {
    const reading = read({ rows: [...ROWS, rvuRow({ code: '99999', conversionFactor: '33.5675' })] });
    expect(addresses(reading)).toEqual([
      ['mixed-conversion-factors', 27, 'CONV FACTOR', '32.3465 in 16 rows, 33.5675 in 1 row'],
    ]);
  });

  it('when the factor of all is zero', () => {
    const reading = read({ rows: [rvuRow({ code: '97110', conversionFactor: '0.0000' })] });
    expect(addresses(reading)).toEqual([['not-a-value', 11, 'CONV FACTOR', '0']]);
  });

  it('when there is none', () => {
    expect(addresses(read({ rows: [] }))).toEqual([['no-rows', null, null, null]]);
  });
});

describe('a heading of the Relative Value csv is refused, and no row evaluated', () => {
  const column = (lines: string[][], heading: string): number => lines[9]!.indexOf(heading);

  it('that is missing', () => {
    const change = (lines: string[][]): string[][] => {
      const at = column(lines, 'DAYS');
      return lines.map((cells) => cells.filter((_, index) => index !== at));
    };
    const reading = read({ change });
    expect(addresses(reading)).toEqual([['missing-column', 10, 'GLOB DAYS', null]]);
    expect(reading.ok ? '' : reading.problems[0]?.message).toContain('the rows were not evaluated');
  });

  it('that stands twice', () => {
    const change = (lines: string[][]): string[][] =>
      lines.map((cells) => [...cells, cells[column(lines, 'FACTOR')]!]);
    expect(addresses(read({ change }))).toEqual([
      ['repeated-column', 10, 'CONV FACTOR', 'columns 25 and 32'],
    ]);
  });

  it('whose stack lost a line, since "SURG" alone names four columns', () => {
    const change = (lines: string[][]): string[][] => lines.filter((_, index) => index !== 8);
    expect(addresses(read({ change })).map(([code]) => code)).toContain('missing-column');
  });

  it('of a 2026 file without PRIC IND', () => {
    expect(addresses(read({ year: 2026, columns: 31 }))).toEqual([['missing-column', 10, 'PRIC IND', null]]);
  });

  it('that is not there at all', () => {
    const change = (lines: string[][]): string[][] => lines.slice(10);
    expect(addresses(read({ change }))).toEqual([['missing-column', null, null, null]]);
  });
});

describe('many problems', () => {
  it('are counted in full and told up to a hundred', () => {
    const rows = Array.from({ length: 150 }, (_, index) =>
      rvuRow({ code: String(10_000 + index), status: '7' }),
    );
    const reading = read({ rows });
    expect(reading.ok ? [] : [reading.problems.length, reading.total]).toEqual([100, 150]);
  });
});

function blanks(count: number): string[] {
  return Array.from({ length: count }, () => '');
}

function inCell(place: number): string[] {
  return blanks(31).map((_, index) => (index === place ? 'A line' : ''));
}
