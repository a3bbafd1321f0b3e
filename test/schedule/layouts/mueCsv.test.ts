import { describe, expect, it } from 'vitest';
import { readMueCsv } from '../../../src/schedule/layouts/mueCsv.ts';
import { mueCsv, mueRow, type MueRow } from '../../cmsLayouts/mue.ts';
import { addresses, factsOf, readCsv } from '../../cmsLayouts/readMade.ts';

const EXERCISE = mueRow('97110', '6');
const EVALUATION = mueRow('97161', '1', {
  adjudication: '2 Date of Service Edit: Policy',
  rationale: 'CMS Policy',
});
const LINE_EDIT = mueRow('0001U', '10000', { adjudication: '1 Line Edit', rationale: 'Nature of Analyte' });

const read = (...rows: MueRow[]) => readCsv(readMueCsv, mueCsv(rows));

/** The notice takes four lines and the headings two. */
const FIRST_ROW = 7;

describe('medically unlikely edits', () => {
  it('are units a code, how they are counted, and why', () => {
    expect(factsOf(read(EXERCISE, EVALUATION, LINE_EDIT)).mues).toEqual([
      { code: '97110', units: 6, adjudication: '3', rationale: 'Clinical: Data' },
      { code: '97161', units: 1, adjudication: '2', rationale: 'CMS Policy' },
      { code: '0001U', units: 10000, adjudication: '1', rationale: 'Nature of Analyte' },
    ]);
  });

  it('keep what stands above the headings, where CMS may print the day', () => {
    const made = mueCsv([EXERCISE], { notice: 'Effective 04/01/2026. ' });
    expect(factsOf(readCsv(readMueCsv, made)).preamble).toContain('Effective 04/01/2026');
  });

  it.each([
    ['units that are no number', [mueRow('97110', '6*')], ['not-a-number', FIRST_ROW, '6*']],
    ['units of a part', [mueRow('97110', '1.5')], ['not-a-number', FIRST_ROW, '1.5']],
    ['no units', [mueRow('97110', '')], ['not-a-number', FIRST_ROW, '']],
    ['a code of four', [mueRow('9711', '6')], ['not-a-value', FIRST_ROW, '9711']],
    [
      'a fourth way to count',
      [mueRow('97110', '6', { adjudication: '4 Other Edit' })],
      ['not-a-value', FIRST_ROW, '4 Other Edit'],
    ],
    ['no reason', [mueRow('97110', '6', { rationale: '' })], ['not-a-value', FIRST_ROW, '']],
    ['a code twice', [EXERCISE, EVALUATION, EXERCISE], ['duplicate-key', FIRST_ROW + 2, '97110']],
    ['nothing', [], ['no-rows', null, null]],
  ] as [string, MueRow[], unknown[]][])('are refused: %s', (_, rows, expected) => {
    expect(addresses(read(...rows)).map(([code, line, , found]) => [code, line, found])).toEqual([expected]);
  });

  it('are refused where a column is missing, and told once', () => {
    const made = mueCsv([EXERCISE, EVALUATION]).replace('MUE Rationale', 'Remarks');
    expect(addresses(readCsv(readMueCsv, made)).map(([code]) => code)).toEqual(['missing-column']);
  });
});
