const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** True for a day that exists, written yyyy-mm-dd. */
export function isDate(text: string): boolean {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const leapDay = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 1 : 0;
  return year > 0 && day >= 1 && day <= (DAYS_IN_MONTH[month - 1] ?? 0) + leapDay;
}

/** The day before a date that exists, both yyyy-mm-dd. */
export function dayBefore(date: string): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  if (day > 1) return written(year, month, day - 1);
  if (month === 1) return written(year - 1, 12, 31);
  const lastDay = isDate(written(year, month - 1, 29)) && month === 3 ? 29 : (DAYS_IN_MONTH[month - 2] ?? 0);
  return written(year, month - 1, lastDay);
}

/** The day so many days later, of a date that exists. */
export function daysAfter(date: string, days: number): string {
  return dateOfDay(dayNumber(date) + days);
}

/** The same day of the next year, of a date that exists; 28 February after a leap day. */
export function yearAfter(date: string): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const same = written(year + 1, month, day);
  return isDate(same) ? same : written(year + 1, 2, 28);
}

/** How many days `through` is after `from`; below nothing where it is before. */
export function daysBetween(from: string, through: string): number {
  return dayNumber(through) - dayNumber(from);
}

/** 0 for Monday to 6 for Sunday. */
export function weekday(date: string): number {
  // Day 0 of the count, 1 March of the year 0, was a Wednesday.
  return (((dayNumber(date) + 2) % 7) + 7) % 7;
}

const DAYS_IN_FOUR_CENTURIES = 146_097;

/** Days since 1 March of the year 0: years begin in March, so that a leap day is a year's last. */
function dayNumber(date: string): number {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const shifted = month > 2 ? year : year - 1;
  const monthFromMarch = (month + 9) % 12;
  return (
    shifted * 365 +
    Math.floor(shifted / 4) -
    Math.floor(shifted / 100) +
    Math.floor(shifted / 400) +
    Math.floor((153 * monthFromMarch + 2) / 5) +
    day -
    1
  );
}

function dateOfDay(count: number): string {
  const era = Math.floor(count / DAYS_IN_FOUR_CENTURIES);
  const ofEra = count - era * DAYS_IN_FOUR_CENTURIES;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * ofYear + 2) / 153);
  const day = ofYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return written(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

function written(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
