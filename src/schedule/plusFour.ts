import type { LocalityKey } from './locality.ts';

/** The plus-fours of one ZIP that one locality prices. */
export interface PlusFourArea extends LocalityKey {
  /** Two letters as CMS writes them: Missouri is EM or WM, Kansas EK or WK. */
  readonly state: string;
  /** First and last of plus-fours that follow each other without a gap, four digits each, ascending. */
  readonly ranges: readonly (readonly [first: string, last: string])[];
}

/** The area a plus-four (four digits) lies in, or undefined where CMS lists none. */
export function areaOfPlusFour(areas: readonly PlusFourArea[], plusFour: string): PlusFourArea | undefined {
  return areas.find(({ ranges }) => ranges.some(([first, last]) => first <= plusFour && plusFour <= last));
}
