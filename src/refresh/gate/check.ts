import type { CheckName, Finding } from './judgement.ts';
import type { Judged } from './judged.ts';

/** A finding before it is told whose it is. */
export type Found = Omit<Finding, 'check'>;

/** One look at a release. It answers every finding, the most telling first; how many are listed is decided elsewhere. */
export interface Check {
  readonly name: CheckName;
  readonly find: (judged: Judged) => readonly Found[];
}
