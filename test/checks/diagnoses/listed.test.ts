import { describe, expect, it } from 'vitest';
import { checkDiagnosisListed } from '../../../src/checks/diagnoses/listed.ts';
import { DIAGNOSES } from '../../cmsLayouts/diagnosisCodes.ts';
import { findings, found, lacked, line, visit } from '../visits.ts';
import { otherList, withList } from './lists.ts';

const of = (...diagnoses: string[]) => visit([line('97110 GP', { diagnoses })]);
/** As the list was before its codes of low back pain were divided. */
const UNDIVIDED = [
  ...DIAGNOSES.filter(({ code }) => !code.startsWith('M545')),
  { code: 'M545', description: 'Low back pain', billable: true },
];

describe('diagnoses that the list of the year does not have', () => {
  it.each(['M25.561', 'm25561'.toUpperCase(), 'M17.0', 'S33.5XXD'])('%s is there', (code) => {
    expect(found(checkDiagnosisListed, of(code), withList())).toEqual([]);
  });

  it('leaves headings to their own check', () => {
    expect(found(checkDiagnosisListed, of('M25.56'), withList())).toEqual([]);
  });

  it('are errors, with what may be meant', () => {
    const [unknown] = findings(checkDiagnosisListed, of('M25.567'), withList());
    expect(unknown).toMatchObject({ code: 'diagnosis-unknown', severity: 'error', line: 0 });
    expect(unknown?.message).toContain('M25.567 is not a code of fiscal year 2026');
    expect(unknown?.message).toContain('M25.561 (Pain in right knee)');
    const [unfilled] = findings(checkDiagnosisListed, of('S33.5A'), withList());
    expect(unfilled?.message).toContain('S33.5XXA');
    const [strange] = findings(checkDiagnosisListed, of('Q99.9'), withList());
    expect(strange?.message).toContain('Look it up in the record again');
  });

  it('are told with their dates where a list before or after has them', () => {
    const now = UNDIVIDED.filter(({ code }) => code !== 'M545');
    const ended = withList(now, { before: otherList('2024-10-01', UNDIVIDED) });
    const [past] = findings(checkDiagnosisListed, of('M54.5'), ended);
    expect(past?.code).toBe('diagnosis-not-in-year');
    expect(past?.message).toContain('the list of 2024-10-01 had it');
    const coming = withList(UNDIVIDED, { after: otherList('2026-10-01', DIAGNOSES) });
    const [future] = findings(checkDiagnosisListed, of('M54.51'), coming);
    expect(future?.code).toBe('diagnosis-not-in-year');
    expect(future?.message).toContain('begins on 2026-10-01');
  });

  it('cannot be told from a part of a list, unless another list knows them', () => {
    const part = withList(DIAGNOSES, { complete: false });
    expect(found(checkDiagnosisListed, of('M25.567', 'Q99.9'), part)).toEqual([]);
  });

  it('need the list of the year, unless there is no diagnosis or none that could be one', () => {
    expect(lacked(checkDiagnosisListed, of('M25.561'))).toBe('icd10cm');
    expect(lacked(checkDiagnosisListed, of())).toBeNull();
    expect(lacked(checkDiagnosisListed, of('X'))).toBeNull();
  });
});
