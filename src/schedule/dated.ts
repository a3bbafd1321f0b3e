/** A value of law or policy and the dates it holds, both ends included; `through` null: until changed. */
export interface Dated<T> {
  readonly from: string;
  readonly through: string | null;
  readonly value: T;
  /** Where it stands: a statute, a manual section, a page of CMS's or a contractor's. */
  readonly citation: string;
  /** True where it was not read in its source: check it before relying on it. */
  readonly unconfirmed?: true;
}

/** The value in force on a date (yyyy-mm-dd), or undefined where none is known. */
export function inForce<T>(values: readonly Dated<T>[], date: string): Dated<T> | undefined {
  return values.find(({ from, through }) => from <= date && (through === null || date <= through));
}
