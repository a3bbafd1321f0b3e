/** CMS's quarters by their first days, written yyyy-mm-dd. */
const LAST_DAYS = ['03-31', '06-30', '09-30', '12-31'] as const;

/** "2026Q2" for any day of the quarter: how ids name it. */
export function quarterName(date: string): string {
  return `${date.slice(0, 4)}Q${quarterIndex(date) + 1}`;
}

/** The first day of a year's quarter, 1 to 4. */
export function firstDay(year: number, quarter: number): string {
  return `${year}-${String(quarter * 3 - 2).padStart(2, '0')}-01`;
}

/** True for the first day of a quarter. */
export function isFirstDay(date: string): boolean {
  return /^\d{4}-(01|04|07|10)-01$/.test(date);
}

/** The last day of the quarter that a day lies in. */
export function lastDayOfQuarter(date: string): string {
  return `${date.slice(0, 4)}-${LAST_DAYS[quarterIndex(date)]}`;
}

/** How many quarters `through` lies after `from`; 0 within one quarter. */
export function quartersBetween(from: string, through: string): number {
  return quarterCount(through) - quarterCount(from);
}

function quarterCount(date: string): number {
  return Number(date.slice(0, 4)) * 4 + quarterIndex(date);
}

function quarterIndex(date: string): number {
  return Math.floor((Number(date.slice(5, 7)) - 1) / 3);
}
