import { QUARTER_HOUR } from './clock.ts';
import type { CountedService, RemainderTie } from './countedService.ts';
import { eightMinuteRule } from './eightMinuteRule.ts';
import { largestRemainders, type Shared } from './largestRemainders.ts';
import { poolInWords, shareInWords } from './poolWords.ts';
import { firstLine, serviceMinutes, type Service } from './service.ts';
import type { Discipline } from './timedLine.ts';

/** The timed minutes of one discipline on one day, and the units they support. */
export interface Pool {
  readonly discipline: Discipline;
  readonly minutes: number;
  readonly units: number;
  readonly why: string;
}

/**
 * Medicare's total-time rule over the services of one discipline: the minutes together decide how many units there
 * are; whole quarter hours take theirs first and the largest remainders the rest, even remainders under 8 minutes.
 * A service of 8 minutes gets none where the total has none left. Several services of 7 minutes or less that reach 8
 * together are the same rule with no whole quarter hours: the longest gets the unit.
 * Source: Medicare Claims Processing Manual ch.5 s.20.2.
 */
export function countPool(
  discipline: Discipline,
  services: readonly Service[],
): {
  readonly pool: Pool;
  readonly services: readonly CountedService[];
  readonly ties: readonly RemainderTie[];
} {
  const minutes = services.map(serviceMinutes);
  const total = minutes.reduce((sum, each) => sum + each, 0);
  const units = eightMinuteRule(total);
  const shared = largestRemainders(units, minutes, QUARTER_HOUR.minutes);
  return {
    pool: { discipline, minutes: total, units, why: poolInWords(minutes, units) },
    services: services.map((service, index) => {
      const why = shareInWords(index, minutes, units, shared);
      return { service, why, ...byCode(service, shared.units[index] ?? 0) };
    }),
    ties: tiesByLine(services, shared),
  };
}

/** The code for the first quarter hour takes one unit, the code for further ones the rest. */
function byCode({ clock }: Service, units: number): { units: number; furtherUnits: number } {
  if (clock.kind !== 'first') return { units, furtherUnits: 0 };
  const first = Math.min(1, units);
  return { units: first, furtherUnits: units - first };
}

function tiesByLine(services: readonly Service[], { tie }: Shared): readonly RemainderTie[] {
  if (!tie) return [];
  const lines = (indices: readonly number[]) =>
    services.filter((_, index) => indices.includes(index)).map(firstLine);
  return [{ lines: lines(tie.among), chosen: lines(tie.chosen), minutes: tie.minutes }];
}
