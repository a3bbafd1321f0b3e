import { describe, expect, it } from 'vitest';
import { checkDiagnosisBillable } from '../../../src/checks/diagnoses/billable.ts';
import { DIAGNOSES } from '../../cmsLayouts/diagnosisCodes.ts';
import { findings, found, lacked, line, visit } from '../visits.ts';
import { withList } from './lists.ts';

const of = (...diagnoses: string[]) => visit([line('97110 GP', { diagnoses })]);

describe('diagnoses that are headings', () => {
  it.each([
    ['M25.56', 'M25.56 needs a 6th character', 'M25.561 (Pain in right knee), M25.562 (Pain in left knee)'],
    ['M54', 'M54 needs a 4th character', 'M54.50'],
    ['M54.5', 'M54.5 needs a 5th character', 'M54.51'],
    ['S33.5', 'S33.5 needs a 5th character', 'S33.5XXA'],
  ])('%s is an error that names what stands under it', (code, says, choice) => {
    for (const list of [DIAGNOSES, DIAGNOSES.filter(({ billable }) => billable)]) {
      const [finding] = findings(checkDiagnosisBillable, of(code), withList(list));
      expect(finding).toMatchObject({ code: 'diagnosis-incomplete', severity: 'error', line: 0 });
      expect(finding?.message).toContain(says);
      expect(finding?.message).toContain(choice);
    }
  });

  it.each(['M25.561', 'M17.0', 'M25.567', 'X'])('%s is none', (code) => {
    expect(found(checkDiagnosisBillable, of(code), withList())).toEqual([]);
  });

  it('counts what it does not name', () => {
    const many = Array.from({ length: 9 }, (_, index) => ({
      code: `M99${index}`,
      description: 'A made code',
      billable: true,
    }));
    expect(findings(checkDiagnosisBillable, of('M99'), withList(many))[0]?.message).toContain('and 3 more');
  });

  it('need the list of the year', () => {
    expect(lacked(checkDiagnosisBillable, of('M25.56'))).toBe('icd10cm');
    expect(lacked(checkDiagnosisBillable, of())).toBeNull();
  });
});
