/** The federal fiscal year a date lies in: ICD-10-CM's years begin on 1 October of the year before. */
export function fiscalYearOf(date: string): number {
  return Number(date.slice(0, 4)) + (date.slice(5) >= '10-01' ? 1 : 0);
}

export function firstDayOfFiscalYear(year: number): string {
  return `${year - 1}-10-01`;
}

export function lastDayOfFiscalYear(year: number): string {
  return `${year}-09-30`;
}
