import type { RevisionedStore } from '../../contracts/keeping.ts';
import type { Version, Versioned } from '../../contracts/versioned.ts';
import type { ListedAmount } from '../lists/amountsField.ts';
import type { RefusalCode } from '../refusal.ts';

/** Whose documents are meant, and where they are kept. */
export interface Place<Document> {
  readonly store: RevisionedStore<Document>;
  readonly practice: string;
}

/** What payers and charge lists differ in where they are kept, changed and compared. */
export interface Subject<Document extends Versioned> {
  /** "payer": how sentences name it. */
  readonly noun: string;
  readonly unknown: RefusalCode;
  readonly changed: RefusalCode;
  /** What it says besides its versions. */
  readonly header: (document: Document) => object;
  /** What a version says besides its list, as pointers name it. */
  readonly fields: (version: Document['versions'][number]) => object;
  /** The version's list of codes and amounts, where it has one. */
  readonly amounts: (version: Document['versions'][number]) => readonly ListedAmount[] | undefined;
}

/** The version in force before a day, or the newest before it that there is. */
export function versionBefore<Each extends Version>(
  versions: readonly Each[],
  day: string,
): Each | undefined {
  return versions
    .filter(({ effectiveFrom }) => effectiveFrom < day)
    .reduce<Each | undefined>(
      (latest, each) => (latest && latest.effectiveFrom > each.effectiveFrom ? latest : each),
      undefined,
    );
}
