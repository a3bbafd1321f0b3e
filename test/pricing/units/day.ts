import type { Clock } from '../../../src/pricing/units/clock.ts';
import type { Minutes, TimedLine } from '../../../src/pricing/units/timedLine.ts';
import type { UnitsFromMinutes } from '../../../src/pricing/units/unitsFromMinutes.ts';

export const QUARTER_HOURS: Clock = { kind: 'quarter-hour' };
export const UNTIMED: Clock = { kind: 'untimed' };
export const HOURLY: Clock = { kind: 'each', minutes: 60, unitFrom: 31 };
const BY_DAY = { within: 'day', pooled: false } as const;
export const FIRST_30: Clock = { kind: 'first', minutes: 30, unitFrom: 16, ...BY_DAY };
export const FIRST_60: Clock = { kind: 'first', minutes: 60, unitFrom: 31, ...BY_DAY };
export const FURTHER_15_OF_97550: Clock = {
  kind: 'each-additional',
  minutes: 15,
  unitFrom: 8,
  of: '97550',
  ...BY_DAY,
};
export const FURTHER_30_OF_92607: Clock = {
  kind: 'each-additional',
  minutes: 30,
  unitFrom: 16,
  of: '92607',
  ...BY_DAY,
};
const POOLED = { within: 'day', pooled: true } as const;
export const FIRST_15_POOLED: Clock = { kind: 'first', minutes: 15, unitFrom: 8, ...POOLED };
export const FURTHER_15_POOLED: Clock = {
  kind: 'each-additional',
  minutes: 15,
  unitFrom: 8,
  of: '97129',
  ...POOLED,
};

export function line(
  code: string,
  minutes: Minutes,
  clock: Clock = QUARTER_HOURS,
  ...modifiers: readonly string[]
): TimedLine {
  return { code, minutes, clock, modifiers };
}

/** Lines of quarter-hour codes in the order written: `[['97110', 33], ['97140', 7]]`. */
export function quarterHours(minutes: readonly (readonly [code: string, minutes: Minutes])[]): TimedLine[] {
  return minutes.map(([code, each]) => line(code, each));
}

/** The units of each line, `null` where they must be sent. */
export function unitsOf({ lines }: UnitsFromMinutes): (number | null)[] {
  return lines.map((each) => (each.kind === 'counted' ? each.units : null));
}

export function assistantUnitsOf({ lines }: UnitsFromMinutes): (number | null)[] {
  return lines.map((each) => (each.kind === 'counted' ? each.assistantUnits : null));
}
