/** How bad a finding is: `wrong` must not be published, `doubtful` asks a person, a `note` is worth reading. */
export type Severity = 'wrong' | 'doubtful' | 'note';

/** The worst severity found; notes alone pass. */
export type Verdict = 'wrong' | 'doubtful' | 'passed';

/** The checks by name, in the order they are made. Names are stable. */
export type CheckName =
  | 'comparison'
  | 'dates'
  | 'conversion-factor'
  | 'row-count'
  | 'codes-lost'
  | 'codes-added'
  | 'modifier-rows'
  | 'therapy-codes-lost'
  | 'tables-left-out'
  | 'locality-count'
  | 'localities'
  | 'gpci-range'
  | 'gpci-floor'
  | 'gpci-moved'
  | 'gpci-mid-year'
  | 'status-letters'
  | 'status-shares'
  | 'absurd-values'
  | 'moved-values'
  | 'therapy-values'
  | 'value-sums'
  | 'therapy-indicator'
  | 'published-rows'
  | 'published-amounts';

/** Something a check found in a release. */
export interface Finding {
  readonly check: CheckName;
  readonly severity: Severity;
  /** A code ("97110", "70551-26"), a locality ("10112-00") or both ("97110 in 10112-00"); null: the release as a whole. */
  readonly where: string | null;
  readonly found: string;
  /** What should stand there, or null where there is no saying. */
  readonly expected: string | null;
  /** One sentence for a billing manager, with all of the above in it. */
  readonly message: string;
}

/** How many findings of each severity a check has, listed or not. */
export interface CheckCount {
  readonly check: CheckName;
  readonly wrong: number;
  readonly doubtful: number;
  readonly note: number;
}

/** What the gate says of a release before it is published. */
export interface Judgement {
  readonly verdict: Verdict;
  /** The id of the release that was judged. */
  readonly release: string;
  /** The id of the release it was compared with, or null where there was none to compare with. */
  readonly before: string | null;
  /** By check, the worst of each first, at most `FINDINGS_LISTED` of each. */
  readonly findings: readonly Finding[];
  /** The checks that found something. */
  readonly counts: readonly CheckCount[];
}

/** How many findings of one check are listed; all are counted. */
export const FINDINGS_LISTED = 20;
