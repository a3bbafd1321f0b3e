/** A code that is paid only beside another one, of the same day or the same calendar month. */
export interface AddOnCode {
  /** Any one of them will do. */
  readonly primaries: readonly string[];
  readonly within: 'day' | 'month';
  readonly source: string;
  /** True where it was not read in its source: check it before relying on it. */
  readonly unconfirmed?: true;
}

const EDITS = 'CMS, add-on code edits of type 1; the instruction beside the code';

/**
 * Add-on codes that therapists bill, and what each is added to. The first three were read as edits of CMS's; for the others
 * it is general knowledge of the code.
 */
export const ADD_ON_CODES: Readonly<Record<string, AddOnCode>> = {
  '97130': { primaries: ['97129'], within: 'day', source: EDITS },
  '97551': { primaries: ['97550'], within: 'day', source: EDITS },
  '98981': { primaries: ['98980'], within: 'month', source: EDITS },
  '90913': { primaries: ['90912'], within: 'day', source: EDITS, unconfirmed: true },
  '92608': { primaries: ['92607'], within: 'day', source: EDITS, unconfirmed: true },
  '97546': { primaries: ['97545'], within: 'day', source: EDITS, unconfirmed: true },
  '97598': { primaries: ['97597'], within: 'day', source: EDITS, unconfirmed: true },
  '0791T': { primaries: ['97116'], within: 'day', source: EDITS, unconfirmed: true },
  G0542: { primaries: ['G0541'], within: 'day', source: EDITS, unconfirmed: true },
};
