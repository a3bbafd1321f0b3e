/** How many units of a code a practitioner may plausibly furnish to one patient on one day (a medically unlikely edit). */
export interface Mue {
  readonly code: string;
  readonly units: number;
  readonly adjudication: MueAdjudication;
  /** CMS's words for where the number comes from: "Clinical: Data". */
  readonly rationale: string;
}

/**
 * CMS's adjudication indicator: 1 counts a claim line by itself, 2 the whole day by policy and without exception, 3 the
 * whole day by clinical judgement, open to an appeal. Over the limit, 2 and 3 deny every unit of the day.
 */
export type MueAdjudication = '1' | '2' | '3';
