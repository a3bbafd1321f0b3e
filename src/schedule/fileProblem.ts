/**
 * Why a file was refused, told to the person who can mend it: where it is, what was found, what to do.
 * Codes are stable; sentences may be improved.
 */
export interface FileProblem {
  readonly code: FileProblemCode;
  /** The file, or the zip and its member: "rvu26c.zip: GPCI2026.csv". */
  readonly member: string;
  /** Line in the member counted from 1, or null where the problem is not on a line. */
  readonly line: number | null;
  /** The column by CMS's heading, or null. */
  readonly column: string | null;
  /** What stands there, or null where the point is that nothing does. */
  readonly found: string | null;
  readonly message: string;
  readonly remedy: string;
}

export type FileProblemCode =
  | 'unreadable-file'
  | 'not-a-zip'
  | 'damaged-zip'
  | 'damaged-member'
  | 'unsupported-member'
  | 'file-too-large'
  | 'not-recognised'
  | 'missing-member'
  | 'repeated-member'
  | 'missing-column'
  | 'repeated-column'
  | 'unreadable-row'
  | 'short-row'
  | 'long-row'
  | 'not-a-number'
  | 'not-a-value'
  | 'duplicate-key'
  | 'no-rows'
  | 'mixed-conversion-factors'
  | 'unknown-conversion-factor'
  | 'unknown-effective-date'
  | 'track-mismatch'
  | 'year-mismatch'
  | 'mixed-quarters'
  | 'quarter-mismatch'
  | 'wrong-setting'
  | 'judged-wrong'
  | 'totals-disagree';
