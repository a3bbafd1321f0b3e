import { withoutPoint } from '../../schedule/diagnosisCode.ts';
import type { CheckedVisit } from '../checkedVisit.ts';

/** A diagnosis of the claim, told once however many lines point to it. */
export interface ClaimDiagnosis {
  /** As it was sent, in capitals. */
  readonly written: string;
  /** The same without its point, as lists have it. */
  readonly code: string;
  /** The first line that has it, or the first of the claim where none does. */
  readonly line: number;
}

/** Every diagnosis of a claim once: those of the lines in their order, then those of the claim that no line points to. */
export function claimDiagnoses({ lines, diagnoses }: CheckedVisit): ClaimDiagnosis[] {
  const all = [
    ...lines.flatMap((each) => each.diagnoses.map((written) => ({ written, line: each.line }))),
    ...diagnoses.map((written) => ({ written, line: 0 })),
  ].map((each) => ({ ...each, code: withoutPoint(each.written) }));
  return [...new Map(all.toReversed().map((each) => [each.code, each])).values()].reverse();
}

/** Those that are written as a code is; the others are told by `diagnosis-malformed` and looked up nowhere. */
export function wellFormed(visit: CheckedVisit): ClaimDiagnosis[] {
  return claimDiagnoses(visit).filter(({ written }) => isWellFormed(written));
}

/** A letter, a digit, a third character, and up to four more after a point, which may be left out. */
export function isWellFormed(written: string): boolean {
  return /^[A-Z]\d[0-9A-Z](\.?[0-9A-Z]{1,4})?$/.test(written);
}
