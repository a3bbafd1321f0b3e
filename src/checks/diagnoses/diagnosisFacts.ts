import type { DiagnosisFinding } from '../../schedule/diagnosisFinding.ts';

/** What lists of diagnosis codes say of those on a claim. Codes are in capitals, without a point. */
export interface DiagnosisFacts {
  readonly fiscalYear: number;
  /** False where only a part of the list is loaded: a code that it lacks may exist. */
  readonly complete: boolean;
  readonly byCode: ReadonlyMap<string, DiagnosisFinding>;
  /** Lists before and after the one in force, where they are loaded: they know when a code ended, or begins. */
  readonly before: OtherList | null;
  readonly after: OtherList | null;
}

export interface OtherList {
  /** The first day it is in force, yyyy-mm-dd. */
  readonly effectiveFrom: string;
  readonly byCode: ReadonlyMap<string, DiagnosisFinding>;
}
