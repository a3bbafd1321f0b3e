import type { Calendar, DiagnosisEntry } from './calendar.ts';
import { fiscalYearOf } from './fiscalYear.ts';

/** The lists of diagnosis codes that a date is asked of. */
export interface DiagnosisSets {
  readonly fiscalYear: number;
  /** The newest list of the date's own fiscal year that has begun; no other year's answers for it. */
  readonly own: DiagnosisEntry | undefined;
  /** The newest before it, and the first after the date: they know when a code ended, or begins. */
  readonly before: DiagnosisEntry | undefined;
  readonly after: DiagnosisEntry | undefined;
}

/** A year's list is posted for 1 October and, with what is added or taken away meanwhile, again for 1 April. */
export function diagnosisSetsFor(calendar: Calendar, date: string): DiagnosisSets {
  const fiscalYear = fiscalYearOf(date);
  const lists = calendar.entries
    .filter((entry): entry is DiagnosisEntry => entry.dataset === 'icd-10-cm')
    .toSorted((a, b) => a.effectiveFrom.localeCompare(b.effectiveFrom));
  const begun = lists.filter(({ effectiveFrom }) => effectiveFrom <= date);
  const ofYear = begun.filter(({ effectiveFrom }) => fiscalYearOf(effectiveFrom) === fiscalYear);
  // A whole list outranks a part of one, however new.
  const own = ofYear.findLast(({ complete }) => complete) ?? ofYear.at(-1);
  const from = own?.effectiveFrom ?? date;
  return {
    fiscalYear,
    own,
    before: begun.findLast(({ complete, effectiveFrom }) => complete && effectiveFrom < from),
    after: lists.find(({ complete, effectiveFrom }) => complete && effectiveFrom > date),
  };
}
