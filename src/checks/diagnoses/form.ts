import type { Check } from '../check.ts';
import { claimDiagnoses, isWellFormed } from './claimDiagnoses.ts';
import { CODE_SET_RULE } from './sources.ts';

/** Diagnoses that no code of ICD-10-CM can be, whatever the year. */
export const checkDiagnosisForm: Check = {
  id: 'diagnosis-form',
  payers: 'every-payer',
  run: (visit) =>
    claimDiagnoses(visit)
      .filter(({ written }) => !isWellFormed(written))
      .map(({ written, line }) => ({
        code: 'diagnosis-malformed',
        severity: 'error',
        line,
        message: `"${written}" is not written as an ICD-10-CM code: ${whatIsWrong(written)}`,
        cite: CODE_SET_RULE,
      })),
};

function whatIsWrong(written: string): string {
  const bare = written.replaceAll('.', '');
  if (/^\d{3}(\.\d{1,2})?$/.test(written)) {
    return 'it looks like one of ICD-9-CM, which no claim has taken since 1 October 2015. Look up its ICD-10-CM code.';
  }
  if (!/^[A-Z]/.test(bare)) return 'it begins with a letter, as M25.561 does.';
  if (/^.[OIL]/.test(bare)) return 'its second character is a digit; is it 0 or 1 instead of the letter?';
  if (!/^.\d/.test(bare)) return 'its second character is a digit, as in M25.561.';
  if (bare.length < 3) return 'it has three to seven characters, and this one is cut short.';
  if (bare.length > 7) return 'it has at most seven characters.';
  return 'its one point stands after the third character, as in M25.561.';
}
