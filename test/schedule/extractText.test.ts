import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractFromText, extractToText, isExtractText } from '../../src/schedule/extractText.ts';
import type { Locality } from '../../src/schedule/locality.ts';
import { ROW_MODIFIERS, type RelativeValueRow } from '../../src/schedule/relativeValues.ts';
import type { OppsCap, ReleaseContent, ReleaseHeader } from '../../src/schedule/release.ts';
import { HEADER, locality, oppsCap, row } from '../store/sampleRelease.ts';

const CONTENT: ReleaseContent = {
  header: { ...HEADER, complete: false },
  rows: [row('97110'), row('97110', '26')],
  localities: [locality('02102', '01', 'ALASKA'), locality('10112', '00', 'ALABAMA')],
  oppsCaps: [oppsCap('72141', '02102')],
};
const TEXT = extractToText(CONTENT);

describe('the text of an extract', () => {
  it('is a line of JSON, then one sorted line a fact', () => {
    const [first = '', ...lines] = TEXT.split('\n');
    expect(JSON.parse(first)).toEqual({
      allowable: 'fee-schedule-extract',
      layout: 1,
      ...CONTENT.header,
      counts: { rows: 2, localities: 2, oppsCaps: 1 },
    });
    expect(lines.slice(0, 2)).toEqual([
      'LOCALITY 02102|01|AK|ALASKA|1500||1081|592|2876|ALL COUNTIES',
      'LOCALITY 10112|00|AK|ALABAMA|1500||1081|592|2876|ALL COUNTIES',
    ]);
    expect(lines.map((line) => line.split(' ')[0])).toEqual([
      'LOCALITY',
      'LOCALITY',
      'OPPSCAP',
      'ROW',
      'ROW',
      '',
    ]);
  });

  it('is recognised by its content', () => {
    expect(isExtractText(TEXT)).toBe(true);
    expect(isExtractText('{"allowable":"zip-table","layout":1}')).toBe(false);
    expect(isExtractText('HDR2025 National Physician Fee Schedule')).toBe(false);
    expect(isExtractText('')).toBe(false);
  });

  it('never says that it is complete', () => {
    const text = extractToText({ ...CONTENT, header: { ...HEADER, complete: true } });
    expect(extractFromText(text, 'x.txt')).toMatchObject({
      ok: true,
      facts: { header: { complete: false } },
    });
  });

  it('reads with line ends of another system', () => {
    expect(extractFromText(TEXT.replaceAll('\n', '\r\n'), 'x.txt')).toEqual(extractFromText(TEXT, 'x.txt'));
  });

  it('gives back what it was made of, in whatever order that stood', () => {
    fc.assert(
      fc.property(anyContent, ({ content, shuffled }) => {
        const text = extractToText(content);
        expect(extractToText(shuffled)).toBe(text);
        const again = extractFromText(text, 'x.txt');
        if (!again.ok) expect.fail(again.problems[0]?.message);
        expect(again.facts.header).toEqual(content.header);
        expect(new Set(again.facts.rows)).toEqual(new Set(content.rows));
        expect(new Set(again.facts.localities)).toEqual(new Set(content.localities));
        expect(new Set(again.facts.oppsCaps)).toEqual(new Set(content.oppsCaps));
      }),
      { numRuns: 50 },
    );
  });
});

describe('a damaged extract', () => {
  const lines = TEXT.trimEnd().split('\n');
  const withLine = (index: number, text: string) => lines.with(index, text).join('\n');
  const withFirst = (fields: object) =>
    withLine(0, JSON.stringify({ ...(JSON.parse(lines[0] ?? '') as object), ...fields }));
  const rowLine = lines.findIndex((line) => line.startsWith('ROW'));

  it.each([
    ['an empty text', '', 'not-recognised', 1, null],
    ['a first line cut off', withLine(0, (lines[0] ?? '').slice(0, 60)), 'not-recognised', 1, null],
    ['a later layout', withFirst({ layout: 2 }), 'not-recognised', 1, 'layout'],
    ['a claim to be complete', withFirst({ complete: true }), 'not-a-value', 1, 'complete'],
    [
      'a day that does not exist',
      withFirst({ effectiveFrom: '2026-02-30' }),
      'not-a-value',
      1,
      'effectiveFrom',
    ],
    ['a factor with a point', withFirst({ conversionFactor: 33.4009 }), 'not-a-value', 1, 'conversionFactor'],
    ['a track nobody knows', withFirst({ track: 'both' }), 'not-a-value', 1, 'track'],
    ['no sources', withFirst({ sources: null }), 'not-a-value', 1, 'sources'],
    ['sources without a name', withFirst({ sources: { gpci: 'b.csv' } }), 'not-a-value', 1, 'sources'],
    ['no counts', withFirst({ counts: 5 }), 'not-a-value', 1, 'counts'],
    ['a line of another kind', withLine(2, 'ZIP 78602'), 'unreadable-row', 3, null],
    ['a blank line', withLine(1, ''), 'unreadable-row', 2, null],
    ['a row with a cell less', withLine(rowLine, 'ROW 97110||A'), 'unreadable-row', rowLine + 1, null],
    [
      'a relative value in words',
      withLine(rowLine, (lines[rowLine] ?? '').replace('|44|', '|forty|')),
      'unreadable-row',
      rowLine + 1,
      null,
    ],
    [
      'a number written another way',
      withLine(rowLine, (lines[rowLine] ?? '').replace('|44|', '|4.4e1|')),
      'unreadable-row',
      rowLine + 1,
      null,
    ],
    [
      'a locality without its zeros',
      withLine(1, (lines[1] ?? '').replace('02102', '2102')),
      'unreadable-row',
      2,
      null,
    ],
    ['a fact said twice', [...lines, lines.at(-1)].join('\n'), 'duplicate-key', lines.length + 1, null],
    ['a line too few', lines.slice(0, -1).join('\n'), 'totals-disagree', null, 'rows'],
  ])('is refused: %s', (_what, text, code, line, column) => {
    const read = extractFromText(text, 'extract.txt');
    if (read.ok) expect.fail('it was read');
    expect(read.problems[0]).toMatchObject({ code, member: 'extract.txt', line, column });
  });

  it('is refused wherever it is cut, and never a crash', () => {
    for (let length = 0; length < TEXT.length - 1; length += 1) {
      expect(extractFromText(TEXT.slice(0, length), 'x.txt').ok).toBe(false);
    }
  });

  it('never crashes, whatever character is put where', () => {
    const place = fc.nat({ max: TEXT.length - 1 });
    fc.assert(
      fc.property(place, fc.string({ maxLength: 3 }), (at, put) => {
        const read = extractFromText(TEXT.slice(0, at) + put + TEXT.slice(at + 1), 'x.txt');
        expect(read.ok || read.problems.length > 0).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

const text = fc.stringMatching(/^[A-Z0-9 ,./*&()-]{0,20}$/);
const count = fc.nat({ max: 9_999_999 });
const day = fc.constantFrom('2024-02-29', '2025-01-01', '2026-12-31');
const carrier = fc.stringMatching(/^\d{5}$/);
const place = fc.record({ carrier, locality: fc.stringMatching(/^\d\d$/) });
const code = fc.stringMatching(/^[A-Z0-9]{5}$/);

const anyRow: fc.Arbitrary<RelativeValueRow> = fc.record({
  code,
  modifier: fc.constantFrom(...ROW_MODIFIERS),
  status: text,
  notUsedForMedicare: fc.boolean(),
  workRvu: count,
  nonFacilityPeRvu: count,
  nonFacilityNa: fc.boolean(),
  facilityPeRvu: count,
  facilityNa: fc.boolean(),
  malpracticeRvu: count,
  pcTc: text,
  globalDays: text,
  preoperative: count,
  intraoperative: count,
  postoperative: count,
  multipleProcedure: text,
  bilateralSurgery: text,
  assistantAtSurgery: text,
  coSurgeons: text,
  teamSurgery: text,
  pricingIndicator: text,
  endoscopicBase: text,
  diagnosticSupervision: text,
  calculationFlag: text,
  imagingFamily: text,
  oppsNonFacilityPeRvu: count,
  oppsFacilityPeRvu: count,
  oppsMalpracticeRvu: count,
});

const anyLocality: fc.Arbitrary<Locality> = fc
  .record({
    key: place,
    state: text,
    name: text,
    gpci: fc.record({ work: count, workWithoutFloor: fc.option(count), pe: count, malpractice: count }),
    counties: fc.option(text.filter((name) => name !== '')),
    anesthesiaConversionFactor: fc.option(count),
  })
  .map(({ key, ...rest }) => ({ ...key, ...rest }));

const anyCap: fc.Arbitrary<OppsCap> = fc
  .record({ key: place, code, modifier: text, status: text, facilityCents: count, nonFacilityCents: count })
  .map(({ key, ...rest }) => ({ ...key, ...rest }));

const anyHeader: fc.Arbitrary<ReleaseHeader> = fc.record({
  year: fc.integer({ min: 1999, max: 2099 }),
  letter: fc.constantFrom('A', 'B', 'C', 'D'),
  track: fc.constantFrom('single', 'non-qp', 'qp'),
  effectiveFrom: day,
  releasedOn: fc.option(day),
  conversionFactor: count,
  nationalAnesthesiaConversionFactor: fc.option(count),
  complete: fc.constant(false),
  sources: fc.record({
    relativeValues: fc.string(),
    gpci: fc.string(),
    counties: fc.option(fc.string()),
    anesthesia: fc.option(fc.string()),
    oppsCap: fc.option(fc.string()),
  }),
});

const placeOf = (where: { carrier: string; locality: string }) => `${where.carrier}-${where.locality}`;

const anyContent = fc
  .record({
    header: anyHeader,
    rows: fc.uniqueArray(anyRow, { selector: (of) => of.code + of.modifier, maxLength: 8 }),
    localities: fc.uniqueArray(anyLocality, { selector: placeOf, maxLength: 8 }),
    oppsCaps: fc.uniqueArray(anyCap, {
      selector: (of) => `${of.code} ${of.modifier} ${placeOf(of)}`,
      maxLength: 4,
    }),
  })
  .map((content) => ({
    content,
    shuffled: { ...content, rows: content.rows.toReversed(), localities: content.localities.toReversed() },
  }));
