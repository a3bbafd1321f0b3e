import { withPoint, type DiagnosisCode } from './diagnosisCode.ts';
import { sidesOf, type Sides } from './diagnosisSides.ts';

/** What a list says of a code, also of one that it does not have. */
export interface DiagnosisFinding {
  /** As the list has it; null where it does not. */
  readonly listed: DiagnosisCode | null;
  /**
   * The codes that can be billed below it or, where it is not listed, those that may be meant: below the longest
   * beginning of it that has any, or the same code with its places filled by X. The first few of `total`.
   */
  readonly near: readonly DiagnosisCode[];
  readonly total: number;
  /** The same condition on the other sides of the body; null where the code names no side. */
  readonly sides: Sides | null;
}

const NEAR_LISTED = 6;
const LONGEST = 7;
const CATEGORY = 3;

/** What the codes of its category say of a code; undefined where there is no such category. */
export function findDiagnosis(
  code: string,
  category: readonly DiagnosisCode[],
): DiagnosisFinding | undefined {
  if (category.length === 0) return undefined;
  // A list of codes alone has no headings: what codes stand below is one, without words of its own.
  const listed = category.find((each) => each.code === code) ?? headingOf(code, category);
  const near = listed ? (listed.billable ? [] : below(code, category)) : meant(code, category);
  const sides = listed?.billable ? sidesOf(listed, category) : null;
  return { listed, near: near.slice(0, NEAR_LISTED), total: near.length, sides };
}

/** "M25.56 (Pain in knee)", or the code alone where the list has no words for it. */
export function diagnosisText({ code, description }: DiagnosisCode): string {
  return description === '' ? withPoint(code) : `${withPoint(code)} (${description})`;
}

function headingOf(code: string, category: readonly DiagnosisCode[]): DiagnosisCode | null {
  return below(code, category).length > 0 ? { code, billable: false, description: '' } : null;
}

function below(code: string, category: readonly DiagnosisCode[]): DiagnosisCode[] {
  return category.filter((each) => each.billable && each.code !== code && each.code.startsWith(code));
}

function meant(code: string, category: readonly DiagnosisCode[]): readonly DiagnosisCode[] {
  const filled = filledWithX(code);
  const same = category.filter((each) => each.billable && each.code === filled);
  if (same.length > 0) return same;
  for (let length = code.length; length > CATEGORY; length -= 1) {
    const found = category.filter((each) => each.billable && each.code.startsWith(code.slice(0, length)));
    if (found.length > 0) return found;
  }
  return [];
}

/** The seventh character stands seventh: places before it that mean nothing are filled by X (S33.5XXA). */
function filledWithX(code: string): string {
  return code.length <= CATEGORY ? code : `${code.slice(0, -1).padEnd(LONGEST - 1, 'X')}${code.slice(-1)}`;
}
