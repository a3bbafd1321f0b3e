import { canonicalJson } from '../../contracts/canonicalJson.ts';
import type { Versioned } from '../../contracts/versioned.ts';
import { compareAmounts, type AmountChanges } from '../lists/compareAmounts.ts';
import { changedFields, type FieldChange } from './changedFields.ts';
import { type Subject, versionBefore } from './place.ts';

/** What a change does to a document, or would do. */
export interface Changes {
  /** What is said besides the versions, such as a payer's name. */
  readonly fields: readonly FieldChange[];
  /** Every version afterwards, in the order in which they come into force. */
  readonly changes: readonly VersionChange[];
}

export interface VersionChange {
  readonly effectiveFrom: string;
  readonly change: 'added' | 'changed' | 'unchanged' | 'removed';
  /** The version it is compared with: itself as it was, or, added, the one in force before it. Null where there is none. */
  readonly comparedWith: string | null;
  readonly fields: readonly FieldChange[];
  /** Where either of the two has a list of amounts. */
  readonly amounts?: AmountChanges;
}

export function changesOf<Document extends Versioned>(
  subject: Subject<Document>,
  before: Document | undefined,
  after: Document,
): Changes {
  const days = new Set(
    [...(before?.versions ?? []), ...after.versions].map(({ effectiveFrom }) => effectiveFrom),
  );
  return {
    fields: before ? changedFields(subject.header(before), subject.header(after)) : [],
    changes: [...days]
      .sort()
      .map((day) => versionChange(subject, day, before?.versions ?? [], after.versions)),
  };
}

function versionChange<Document extends Versioned>(
  subject: Subject<Document>,
  effectiveFrom: string,
  before: Document['versions'],
  after: Document['versions'],
): VersionChange {
  const was = before.find((each) => each.effectiveFrom === effectiveFrom);
  const is = after.find((each) => each.effectiveFrom === effectiveFrom);
  if (!is) return { effectiveFrom, change: 'removed', comparedWith: effectiveFrom, fields: [] };
  if (was && canonicalJson(was) === canonicalJson(is)) {
    return { effectiveFrom, change: 'unchanged', comparedWith: effectiveFrom, fields: [] };
  }
  const compared = was ?? versionBefore(before, effectiveFrom);
  const [earlier, later] = [compared && subject.amounts(compared), subject.amounts(is)];
  return {
    effectiveFrom,
    change: was ? 'changed' : 'added',
    comparedWith: compared?.effectiveFrom ?? null,
    fields: compared ? changedFields(subject.fields(compared), subject.fields(is)) : [],
    ...((earlier ?? later) && { amounts: compareAmounts(earlier ?? [], later ?? []) }),
  };
}
