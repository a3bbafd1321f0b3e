import type { UnitOfTime } from './clock.ts';

/**
 * CPT's midpoint rule: a unit of time is earned once more than half of it has passed, each code by itself. A quarter
 * hour needs 8 minutes, half an hour 16, an hour 31. Payers that do not follow Medicare count so ("rule of eights",
 * "substantial portion"), and Medicare does for codes that are not of quarter hours (unconfirmed: from the code texts).
 * Source: CPT, Introduction, "Time"; for quarter hours the guides of commercial payers.
 */
export function midpointRule(minutes: number, { minutes: length, unitFrom }: UnitOfTime): number {
  return Math.floor((minutes + length - unitFrom) / length);
}
