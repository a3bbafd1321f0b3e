import { describe, expect, it } from 'vitest';
import { MEDICAL_REVIEW, THERAPY_THRESHOLD } from '../../../data/therapyThreshold.ts';
import { therapyThreshold, type ThresholdLine } from '../../../src/checks/threshold/therapyThreshold.ts';
import { inForce } from '../../../src/schedule/dated.ts';

const RULE = { threshold: 248000, review: 300000, citation: 'the law' };

function line(allowed: number, modifiers: string[], at = 0): ThresholdLine {
  return { line: at, code: '97110', modifiers, allowed };
}

const codes = (lines: ThresholdLine[], ptSlp: number | null, ot: number | null = null) =>
  therapyThreshold(lines, { ptSlp, ot }, RULE).map(
    ({ code, severity, line: at }) => `${at} ${severity} ${code}`,
  );

describe('the therapy threshold', () => {
  it.each([
    ['kx-2019', '2019-06-01', 204000],
    ['kx-2020', '2020-06-01', 208000],
    ['kx-2021', '2021-06-01', 211000],
    ['kx-2022', '2022-06-01', 215000],
    ['kx-2023', '2023-06-01', 223000],
    ['kx-2024', '2024-06-01', 233000],
    ['kx-2025', '2025-06-01', 241000],
    ['kx-2026', '2026-06-01', 248000],
  ])('%s: on %s it is %i cents, and review begins at 3,000', (_id, date, cents) => {
    expect(inForce<number>(THERAPY_THRESHOLD, date)?.value).toBe(cents);
    expect(inForce<number>(MEDICAL_REVIEW, date)?.value).toBe(300000);
  });

  it('is silent below it', () => {
    expect(codes([line(5000, ['GP'])], 100000)).toEqual([]);
  });

  it('is not passed by an amount that just reaches it', () => {
    expect(codes([line(5000, ['GP'])], 243000)).toEqual([]);
  });

  it('asks for KX from the line that passes it on', () => {
    expect(
      codes([line(5000, ['GP'], 0), line(5000, ['GP'], 1), line(5000, ['GP', 'KX'], 2)], 240000),
    ).toEqual(['1 error kx-missing']);
  });

  it('says that KX came too early', () => {
    expect(codes([line(5000, ['GP', 'KX'])], 100000)).toEqual(['0 warning kx-early']);
  });

  it('counts physical therapy and speech-language pathology together, and occupational therapy alone', () => {
    expect(codes([line(5000, ['GN'], 0), line(5000, ['GO'], 1), line(5000, ['GP'], 2)], 240000, 0)).toEqual([
      '2 error kx-missing',
    ]);
  });

  it('checks nothing of a discipline whose use nobody told, nor a line without a plan of care', () => {
    expect(codes([line(5000, ['GO'], 0), line(5000, [], 1)], 248000)).toEqual([]);
  });

  it('says once where medical review begins', () => {
    expect(codes([line(5000, ['GP', 'KX'], 0), line(5000, ['GP', 'KX'], 1)], 298000)).toEqual([
      '0 info therapy-medical-review',
    ]);
  });
});
