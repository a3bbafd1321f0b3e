/** The first day of the plan year that a date is in; `starts` is mm-dd. */
export function planYearOf(date: string, starts: string): string {
  const year = Number(date.slice(0, 4));
  return date.slice(5) >= starts ? `${date.slice(0, 4)}-${starts}` : `${year - 1}-${starts}`;
}
