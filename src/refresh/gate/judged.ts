import type { PaymentAmountRow } from '../../schedule/layouts/paymentAmounts.ts';
import type { Release } from '../../schedule/release.ts';
import { keyedRelease, type KeyedRelease, type WholeRelease } from './keyedRelease.ts';
import { comparePublished } from './published/comparePublished.ts';
import type { PublishedComparison } from './published/publishedComparison.ts';

/** What the gate is asked. */
export interface GateQuestion extends WholeRelease {
  /** The published release that this one follows or replaces, or null for a first one. */
  readonly before: WholeRelease | null;
  /** Amounts CMS published for this very release, or null where they are not at hand. Read once, from begin to end. */
  readonly published: Iterable<PaymentAmountRow> | null;
}

/** What every check looks at. */
export interface Judged {
  readonly now: KeyedRelease;
  /** Null for a first release, and where the one before cannot be compared with. */
  readonly before: KeyedRelease | null;
  /** True where the release before is of another year: CMS revises values in January. */
  readonly newYear: boolean;
  /** Why the release before was not compared with, or null. */
  readonly notCompared: string | null;
  readonly published: PublishedComparison | null;
}

export function judgedOf({ release, content, before, published }: GateQuestion): Judged {
  const now = keyedRelease({ release, content });
  const notCompared = before && whyNotComparable(release, before.release);
  return {
    now,
    before: before && notCompared === null ? keyedRelease(before) : null,
    newYear: before !== null && before.release.year !== release.year,
    notCompared,
    published: published && comparePublished(published, now),
  };
}

/** A part is no measure for the whole, nor is a QP file, which has fewer codes, for one that is not. */
function whyNotComparable(release: Release, before: Release): string | null {
  if (before.complete !== release.complete) return 'one of the two is an extract and the other is complete';
  if ((before.track === 'qp') !== (release.track === 'qp')) return 'only one of the two is a QP release';
  if (before.effectiveFrom > release.effectiveFrom) return `it begins later, on ${before.effectiveFrom}`;
  return null;
}
