import type { DiagnosisCode } from './diagnosisCode.ts';

export const SIDES = ['right', 'left', 'bilateral', 'unspecified'] as const;
export type Side = (typeof SIDES)[number];

/** Which side a code names, and the codes of the same condition on each side that has one. */
export interface Sides {
  readonly side: Side;
  readonly codes: Readonly<Partial<Record<Side, DiagnosisCode>>>;
}

/**
 * The sides of a condition, told by the words: "Pain in right knee", "Pain in left knee", "Pain in unspecified knee" are one
 * condition; so are "Unilateral primary osteoarthritis, right knee" and "Bilateral primary osteoarthritis of knee". Null
 * where the code names no side, or "unspecified" is about something else and no code names a side of the same.
 */
export function sidesOf(code: DiagnosisCode, category: readonly DiagnosisCode[]): Sides | null {
  const own = conditionsOf(code);
  const others = category.filter((each) => each.billable && each.code !== code.code).flatMap(conditionsOf);
  for (const { side, condition } of own) {
    const same = others.filter((other) => other.condition === condition && other.side !== side);
    const isSided = side !== 'unspecified' || same.some((other) => other.side === 'right');
    if (!isSided) continue;
    const codes = Object.fromEntries([...same, { side, code }].map((each) => [each.side, each.code]));
    return { side, codes };
  }
  return null;
}

interface Condition {
  readonly side: Side;
  /** Its words without those that name a side. */
  readonly condition: string;
  readonly code: DiagnosisCode;
}

const SMALL_WORDS = new Set(['of', 'in', 'the', 'unilateral']);

/** "Unspecified" may stand several times and for something else each time: one condition a place. */
function conditionsOf(code: DiagnosisCode): Condition[] {
  const words = code.description.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const conditionWithout = (index: number) =>
    words.filter((word, at) => at !== index && !SMALL_WORDS.has(word)).join(' ');
  return words.flatMap((word, index): Condition[] => {
    const side = SIDES.find((each) => each === word);
    return side ? [{ side, condition: conditionWithout(index), code }] : [];
  });
}
