import { describe, expect, it } from 'vitest';
import { checkDiagnosisForm } from '../../../src/checks/diagnoses/form.ts';
import { findings, found, line, visit } from '../visits.ts';

const of = (...diagnoses: string[]) => visit([line('97110 GP', { diagnoses })]);

describe('how a diagnosis is written', () => {
  it.each(['M25.561', 'M25561', 'I10', 'S33.5XXA', 'C4A.0', 'Z3A.01', 'U07.1', 'M1A.0110'])(
    '%s is right',
    (code) => {
      expect(found(checkDiagnosisForm, of(code))).toEqual([]);
    },
  );

  it.each([
    ['M2556.1', 'third character'],
    ['M25.56.1', 'third character'],
    ['M25.', 'third character'],
    ['M2', 'cut short'],
    ['M25.56111', 'at most seven'],
    ['MO2.5', '0 or 1'],
    ['MA2.5', 'second character is a digit'],
    ['25.561', 'begins with a letter'],
    ['719.46', 'ICD-9-CM'],
    ['71946', 'begins with a letter'],
  ])('%s is an error that says why', (code, says) => {
    const [finding, ...more] = findings(checkDiagnosisForm, of(code));
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ code: 'diagnosis-malformed', severity: 'error', line: 0 });
    expect(finding?.message).toContain(`"${code}"`);
    expect(finding?.message).toContain(says);
  });

  it('is told once, on the first line that has it; of a diagnosis of the claim alone on the first line', () => {
    const day = visit(
      [
        line('97110 GP', { diagnoses: ['M25.561'] }),
        line('97140 GP', { diagnoses: ['M2'] }),
        line('97530 GP', { diagnoses: ['M2', 'M25.561'] }),
      ],
      { diagnoses: ['M25.561', 'X'] },
    );
    expect(found(checkDiagnosisForm, day)).toEqual([
      '1 error diagnosis-malformed',
      '0 error diagnosis-malformed',
    ]);
  });
});
