/**
 * By when a good faith estimate has to be given. Source: 45 CFR 149.610(b)(1)(vi): within 1 business day of scheduling at least 3 business
 * days ahead, within 3 business days of scheduling at least 10 ahead, and within 3 business days of being asked for.
 */
export interface Timing {
  readonly reason: 'ten-days-ahead' | 'three-days-ahead' | 'on-request';
  /** The last day, yyyy-mm-dd. */
  readonly by: string;
}

/** Business days are Monday to Friday here: a holiday between them only gives the clinic more time than is said. */
export function timingOf(scheduledOn: string, dateOfService: string): Timing | undefined {
  const ahead = businessDaysAfter(scheduledOn, dateOfService);
  if (ahead === undefined) return undefined;
  if (ahead >= 10) return { reason: 'ten-days-ahead', by: addBusinessDays(scheduledOn, 3) };
  if (ahead >= 3) return { reason: 'three-days-ahead', by: addBusinessDays(scheduledOn, 1) };
  return { reason: 'on-request', by: addBusinessDays(scheduledOn, 3) };
}

const DAY = 86_400_000;
/** A year and a half: further ahead nobody schedules, and it is ten days in any case. */
const FAR = 550;

/** How many business days lie after the first day, to the second and it included. */
function businessDaysAfter(first: string, last: string): number | undefined {
  const [from, to] = [timeOf(first), timeOf(last)];
  if (Number.isNaN(from) || Number.isNaN(to)) return undefined;
  let count = 0;
  for (let time = from + DAY; time <= Math.min(to, from + FAR * DAY); time += DAY) {
    if (isBusinessDay(time)) count += 1;
  }
  return count;
}

function addBusinessDays(day: string, count: number): string {
  let time = timeOf(day);
  for (let left = count; left > 0;) {
    time += DAY;
    if (isBusinessDay(time)) left -= 1;
  }
  return new Date(time).toISOString().slice(0, 10);
}

function timeOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function isBusinessDay(time: number): boolean {
  return ![0, 6].includes(new Date(time).getUTCDay());
}
