import type { RelativeValueRow } from '../schedule/relativeValues.ts';
import { statusMeaning } from '../schedule/statuses.ts';
import type { RowInRelease } from './rowFacts.ts';

export type Outcome = 'priced' | 'bundled' | 'not-covered' | 'unpriced' | 'invalid';

/** Whether a row has a price, and why not where it has none. */
export interface RowOutcome {
  readonly outcome: Outcome;
  /** One sentence for the front desk. */
  readonly because: string;
  /** The code Medicare takes instead, where the outcome is `invalid` and it is known. */
  readonly substitute: string | null;
}

/** Only rows of status A, R and T that carry relative values are priced; everything else is an answer by name. */
export function outcomeOf(
  { row, deleted }: RowInRelease,
  substitutes: Readonly<Record<string, string>>,
): RowOutcome {
  if (deleted) {
    return without('invalid', 'Deleted: an earlier release has the code and the one in force does not.');
  }
  const meaning = statusMeaning(row.status);
  if (!meaning) return without('unpriced', `Status ${row.status} is not one that CMS's layout defines.`);
  if (meaning.answer === 'priced' && hasNoRelativeValues(row)) {
    return without(
      'unpriced',
      'The fee schedule carries no relative values for it: the contractor prices each claim.',
    );
  }
  if (meaning.answer !== 'invalid') return without(meaning.answer, meaning.meaning);
  const substitute = Object.hasOwn(substitutes, row.code) ? (substitutes[row.code] ?? null) : null;
  return {
    outcome: 'invalid',
    because: substitute === null ? meaning.meaning : `${meaning.meaning} Bill ${substitute} instead.`,
    substitute,
  };
}

export function hasNoRelativeValues(row: RelativeValueRow): boolean {
  return row.workRvu + row.nonFacilityPeRvu + row.facilityPeRvu + row.malpracticeRvu === 0;
}

/** True where the schedule leaves the price to the contractor: status C, and priced statuses without relative values. */
export function isContractorPriced(row: RelativeValueRow): boolean {
  return row.status === 'C' || (['A', 'R', 'T'].includes(row.status) && hasNoRelativeValues(row));
}

function without(outcome: Outcome, because: string): RowOutcome {
  return { outcome, because, substitute: null };
}
