/** Where the rules of diagnoses stand. */
export const CODE_SET_RULE = '45 CFR 162.1002(c): ICD-10-CM as the code set of diagnoses';
export const GUIDELINES = 'ICD-10-CM Official Guidelines for Coding and Reporting';

export function listOfYear(fiscalYear: number): string {
  return `CMS, ICD-10-CM code list of fiscal year ${fiscalYear}; ${CODE_SET_RULE}`;
}
