import { describe, expect, it } from 'vitest';
import { recogniseMember } from '../../../src/schedule/layouts/recogniseMember.ts';
import {
  anesthesiaCsv,
  anesthesiaText,
  countiesCsv,
  countiesText,
  gpciCsv,
  gpciText,
} from '../../cmsLayouts/localities.ts';
import { oppsCapsCsv, oppsCapsText } from '../../cmsLayouts/oppsCaps.ts';
import { paymentFile, paymentLine, paymentRecord } from '../../cmsLayouts/paymentAmounts.ts';
import { relativeValuesCsv, relativeValuesText } from '../../cmsLayouts/relativeValues.ts';
import { smallLocalities, smallOppsCaps, smallRvuRows } from '../../cmsLayouts/smallRows.ts';
import { diagnosisCodesText, diagnosisOrderText } from '../../cmsLayouts/diagnosisCodes.ts';
import { mueCsv, mueRow } from '../../cmsLayouts/mue.ts';
import { pairLine, pairsCsv, pairsText } from '../../cmsLayouts/procedurePairs.ts';
import { zip5 } from '../../cmsLayouts/zip5.ts';
import { zip9 } from '../../cmsLayouts/zip9.ts';

const RVUS = smallRvuRows(2025, '32.3465');
const LOCALITIES = smallLocalities(2025);
const CAPS = smallOppsCaps();

const without =
  (column: number) =>
  (lines: string[][]): string[][] =>
    lines.map((cells) => cells.filter((_, index) => index !== column));
const twice =
  (column: number) =>
  (lines: string[][]): string[][] =>
    lines.map((cells) => [...cells, cells[column] ?? '']);

describe('a member is recognised by its content', () => {
  it.each([
    ['relative-values-csv', relativeValuesCsv({ rows: RVUS })],
    ['relative-values-csv', relativeValuesCsv({ rows: RVUS, year: 2026, lineEnd: '\r' })],
    ['relative-values-text', relativeValuesText({ rows: RVUS })],
    ['relative-values-text', relativeValuesText({ rows: RVUS }).replaceAll(/^HDR.*\r\n/gm, '')],
    ['gpci-csv', gpciCsv(LOCALITIES)],
    ['gpci-text', gpciText(LOCALITIES)],
    ['counties-csv', countiesCsv(LOCALITIES)],
    ['counties-text', countiesText(LOCALITIES)],
    ['anesthesia-csv', anesthesiaCsv(LOCALITIES)],
    ['anesthesia-csv', anesthesiaCsv(LOCALITIES, null)],
    ['anesthesia-text', anesthesiaText(LOCALITIES)],
    ['opps-cap-csv', oppsCapsCsv(CAPS)],
    ['opps-cap-text', oppsCapsText(CAPS)],
    ['payment-amounts', paymentFile([paymentLine(paymentRecord())])],
    ['zip5', zip5([{ state: 'TX', zip: '78701', carrier: '04412', locality: '31' }])],
    ['zip9', zip9([{ state: 'TX', zip: '78613', carrier: '04412', locality: '31', plusFour: '0001' }])],
    ['mue-practitioner', mueCsv([mueRow('97110', '6')])],
    ['mue-elsewhere', mueCsv([mueRow('97110', '8')], { setting: 'Outpatient Hospital Services' })],
    ['mue-elsewhere', mueCsv([mueRow('97110', '8')], { setting: 'DME Supplier Services' })],
    ['ptp-text', pairsText([pairLine('97530', '97750')])],
    ['ptp-csv', pairsCsv([pairLine('97530', '97750')])],
    ['diagnosis-codes', diagnosisCodesText()],
    ['diagnosis-codes', diagnosisOrderText()],
    ['document', 'Add:         00123 M5450   1 Low back pain, unspecified\r\n'],
    ['document', 'Revise from: M54.5     Low back pain\r\nRevise to:   M54.5     Low back pains\r\n'],
    ['document', 'Zip9 Record Layout\r\n\r\nField Name   Beg. Position'],
    ['document', '# About these files\n\n| HCPCS, MOD | GPCI file, FACILITY PRICE |\n'],
    ['document', 'RELATIVE VALUE FILE 2025\nContents: This file contains PW GPCI and\nother values\n'],
    ['document', '%PDF-1.7 a document'],
    ['document', 'PK\x03\x04 a spreadsheet'],
    ['document', '\xd0\xcf\x11\xe0 an old spreadsheet'],
    [null, 'Column 1,Column 2,Modifier\r\n97110,97530,1\r\n'],
    [null, 'Dear reader, this file, as you see, holds prose.'],
    [null, ''],
  ])('%s', (kind, text) => {
    expect(recogniseMember(text)).toBe(kind);
  });

  it.each([0, 1, 3, 4, 13, 24])('also a Relative Value csv that lost or repeats column %i', (column) => {
    for (const change of [without(column), twice(column)]) {
      expect(recogniseMember(relativeValuesCsv({ rows: RVUS, change }))).toBe('relative-values-csv');
    }
  });

  it.each([0, 2, 4, 6])('also a GPCI csv that lost or repeats column %i', (column) => {
    for (const change of [without(column), twice(column)]) {
      expect(recogniseMember(gpciCsv(LOCALITIES, 2025, change))).toBe('gpci-csv');
    }
  });

  it.each([0, 2, 4])('also an OPPS cap, county or anesthesia csv that lost column %i', (column) => {
    expect(recogniseMember(oppsCapsCsv(CAPS, without(column)))).toBe('opps-cap-csv');
    expect(recogniseMember(countiesCsv(LOCALITIES, 2025, without(column)))).toBe('counties-csv');
    expect(recogniseMember(anesthesiaCsv(LOCALITIES, '20.3178', without(column)))).toBe('anesthesia-csv');
  });
});
