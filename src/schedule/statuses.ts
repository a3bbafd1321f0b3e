/**
 * What a status indicator says about payment. Only A, R and T rows are paid from their relative values, though others
 * may carry some; everything else has an answer by name and never a made-up price.
 * Source: PPRRVU record layout, Attachment A.
 */
export type StatusAnswer =
  /** Paid from the row's relative values. */
  | 'priced'
  /** 0.00: paid within another service, or reported without payment; the patient may not be charged. */
  | 'bundled'
  /** Medicare pays nothing; the patient may be charged. */
  | 'not-covered'
  /** No figure exists on this fee schedule. */
  | 'unpriced'
  /** Not valid for Medicare. */
  | 'invalid';

export interface StatusMeaning {
  readonly answer: StatusAnswer;
  /** One sentence for the front desk. */
  readonly meaning: string;
}

const STATUSES: Readonly<Record<string, StatusMeaning>> = {
  A: { answer: 'priced', meaning: 'Active: paid on the fee schedule where covered.' },
  R: { answer: 'priced', meaning: 'Restricted coverage: special coverage instructions apply.' },
  T: {
    answer: 'priced',
    meaning: 'Paid only when nothing else on the schedule is payable to the same clinician that day.',
  },
  B: { answer: 'bundled', meaning: 'Bundled: paid within other services; the patient may not be charged.' },
  P: { answer: 'bundled', meaning: 'Bundled or excluded supply: not paid by itself.' },
  M: { answer: 'bundled', meaning: 'Reporting code: used for measurement, no payment is made.' },
  Q: { answer: 'bundled', meaning: 'Functional reporting code: no payment is made.' },
  N: { answer: 'not-covered', meaning: 'Not covered by Medicare: the patient may be charged.' },
  C: { answer: 'unpriced', meaning: 'The Medicare contractor sets the price of each claim.' },
  E: { answer: 'unpriced', meaning: 'Excluded from the fee schedule by regulation: no amount exists on it.' },
  J: {
    answer: 'unpriced',
    meaning: 'Anesthesia: priced from base units and time, not from relative values.',
  },
  X: { answer: 'unpriced', meaning: 'Outside the physician fee schedule: another fee schedule prices it.' },
  I: { answer: 'invalid', meaning: 'Not valid for Medicare: another code is used for this service.' },
  D: { answer: 'invalid', meaning: 'Deleted code.' },
  F: { answer: 'invalid', meaning: 'Deleted or discontinued code.' },
  G: { answer: 'invalid', meaning: 'Not valid for Medicare: another code is used for this service.' },
  H: { answer: 'invalid', meaning: 'Deleted modifier.' },
};

/** The meaning of a status indicator, or undefined for a letter CMS's layout does not define. */
export function statusMeaning(status: string): StatusMeaning | undefined {
  return Object.hasOwn(STATUSES, status) ? STATUSES[status] : undefined;
}
