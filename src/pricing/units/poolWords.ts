import { minutesSupporting } from './eightMinuteRule.ts';
import type { Shared } from './largestRemainders.ts';
import { counted, minutesInWords, unitByPlace } from './words.ts';

/** "33 + 7 = 40 timed minutes: three units (38 to 52 minutes)." */
export function poolInWords(minutes: readonly number[], units: number): string {
  const total = sum(minutes);
  const { fewest, most } = minutesSupporting(units);
  const adding = minutes.length > 1 ? `${minutes.join(' + ')} = ` : '';
  const timed = total === 1 ? '1 timed minute' : `${total} timed minutes`;
  return `${adding}${timed}: ${counted(units, 'unit')} (${fewest} to ${most} minutes).`;
}

/** Why one service of a pool has the units it has: "33 minutes: two whole quarter hours, and the third unit ...". */
export function shareInWords(
  index: number,
  minutes: readonly number[],
  poolUnits: number,
  shared: Shared,
): string {
  const own = minutes[index] ?? 0;
  const units = shared.units[index] ?? 0;
  const rest = shared.rest[index] ?? { minutes: 0, given: false };
  const wholeUnits = units - (rest.given ? 1 : 0);
  const whole = counted(wholeUnits, 'whole quarter hour');
  const start = `${minutesInWords(own)}: `;
  if (rest.given) {
    if (units === 1 && minutes.length === 1) return `${start}one unit; 8 are enough.`;
    const gained = wholeUnits === 0 ? 'one unit' : `${whole}, and ${unitByPlace(units)}`;
    return `${start}${gained} for ${remainder(index, shared)}.`;
  }
  if (rest.minutes === 0) return units === 0 ? `${start}no unit.` : `${start}${whole}.`;
  const passedOver = notGiven(index, sum(minutes), poolUnits, shared);
  return units === 0
    ? `${start}no unit; ${passedOver}.`
    : `${start}${whole}; none for the ${rest.minutes} over, because ${passedOver}.`;
}

function remainder(index: number, { rest, tie }: Shared): string {
  const given = rest.filter((each) => each.given).length;
  if (rest.length === 1) return `the ${minutesInWords(rest[index]?.minutes ?? 0)} over`;
  const largest = given > 1 ? 'one of the largest remainders' : 'the largest remainder';
  return tie?.chosen.includes(index)
    ? `${largest} (a tie at ${minutesInWords(tie.minutes)}: it was sent earlier)`
    : largest;
}

function notGiven(index: number, total: number, poolUnits: number, { tie, rest }: Shared): string {
  if (tie?.among.includes(index)) {
    return `it ties with another at ${minutesInWords(tie.minutes)} and was sent later`;
  }
  if (poolUnits === 0) return `the total is ${minutesInWords(total)}, and one unit needs 8`;
  const others = rest.some((each) => each.given) ? ', and other remainders are larger' : '';
  return `the total of ${minutesInWords(total)} allows ${counted(poolUnits, 'unit')}${others}`;
}

function sum(minutes: readonly number[]): number {
  return minutes.reduce((total, each) => total + each, 0);
}
