/**
 * A procedure-to-procedure edit of practitioners: on one day for one patient column 1 is paid and column 2 denied. A pair may
 * have several, one after the other in time.
 */
export interface ProcedurePair {
  readonly column1: string;
  readonly column2: string;
  /** The first day, yyyy-mm-dd, or null where the file does not say it. */
  readonly from: string | null;
  /** The last day, or null while it has none. */
  readonly through: string | null;
  /** 0 never together; 1 together where a modifier says that they were separate; 9 withdrawn, as if it had never been. */
  readonly modifierIndicator: '0' | '1' | '9';
  /** CMS's words for why. */
  readonly rationale: string;
}

/** Whether an edit denies column 2 on a date of service; one that was withdrawn never did. */
export function pairApplies({ from, through, modifierIndicator }: ProcedurePair, date: string): boolean {
  return (
    modifierIndicator !== '9' && (from === null || from <= date) && (through === null || date <= through)
  );
}
