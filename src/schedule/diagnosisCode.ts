/** A code of ICD-10-CM, or a heading that codes stand under. */
export interface DiagnosisCode {
  /** Without its point: "M25561". */
  readonly code: string;
  /** False for a heading: a claim needs one of the codes below it. */
  readonly billable: boolean;
  /** The words of NCHS and CMS, which are in the public domain. */
  readonly description: string;
}

/** Codes are grouped by their category, the first three characters. */
export function diagnosisCategory(code: string): string {
  return code.slice(0, 3);
}

/** "m25.561" as the list writes it: capitals, without the point. */
export function withoutPoint(code: string): string {
  return code.toUpperCase().replaceAll('.', '');
}

/** "M25561" as people write it: a point after the category. */
export function withPoint(code: string): string {
  return code.length > 3 ? `${code.slice(0, 3)}.${code.slice(3)}` : code;
}
