/** How far a refresh is: what is shown to whoever waits for it. */
export interface Progress {
  readonly phase: 'reading' | 'writing' | 'verifying' | 'publishing';
  /** What is worked on: a member of the input, or a release. */
  readonly of: string;
  readonly done: number;
  /** Null where the end is not known yet. */
  readonly total: number | null;
}

export type ReportProgress = (progress: Progress) => void;
