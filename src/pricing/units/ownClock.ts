import { QUARTER_HOUR, type UnitOfTime } from './clock.ts';
import type { CountedService } from './countedService.ts';
import { midpointRule } from './midpointRule.ts';
import { serviceMinutes, type Service } from './service.ts';
import { counted, minutesInWords } from './words.ts';

/**
 * The units of a service counted by its own clock and nobody else's minutes: every code under CPT's midpoint rule, and
 * under Medicare's the codes that are not timed by quarter hours. Source: CPT, Introduction, "Time", and the texts of
 * the codes.
 */
export function countByOwnClock(service: Service): CountedService {
  const { clock } = service;
  switch (clock.kind) {
    case 'untimed':
      return countUntimed(service);
    case 'quarter-hour':
      return countEach(service, QUARTER_HOUR);
    case 'each':
    case 'alongside':
      return countEach(service, clock);
    case 'each-additional':
      return clock.within === 'month' ? unitsNeeded(service) : countEach(service, clock);
    case 'first':
      return clock.within === 'month' ? unitsNeeded(service) : countFirstAndFurther(service, clock);
    case 'days-of-data':
    case 'once-an-episode':
      return unitsNeeded(service);
  }
}

function countUntimed(service: Service): CountedService {
  return serviceMinutes(service) > 0
    ? answer(service, 1, `${service.code} is one unit a day, whatever its minutes.`)
    : answer(service, 0, '0 minutes: no unit.');
}

function countEach(service: Service, unit: UnitOfTime): CountedService {
  const minutes = serviceMinutes(service);
  const units = midpointRule(minutes, unit);
  const spent = `${minutesInWords(minutes)} of ${service.code}`;
  return answer(service, units, `${spent}: ${counted(units, 'unit')}; ${needs(unit, 'unit')}.`);
}

/** Minutes on the two codes are one run of time: the first code has its unit, and the other counts what lies beyond. */
function countFirstAndFurther(service: Service, first: UnitOfTime): CountedService {
  const minutes = serviceMinutes(service);
  const [further] = service.further;
  const unit = further?.clock.kind === 'each-additional' ? further.clock : null;
  const spent = `${minutesInWords(minutes)} of ${[service.code, further?.code].filter(Boolean).join(' and ')}`;
  const units = Math.min(1, midpointRule(minutes, first));
  const start = `${spent}: ${counted(units, 'unit')} for the first ${first.minutes}, which need ${first.unitFrom}`;
  if (!unit || !further || units === 0) return answer(service, units, `${start}.`);
  const furtherUnits = midpointRule(Math.max(0, minutes - first.minutes), unit);
  const beyond = `${counted(furtherUnits, 'unit')} of ${further.code} beyond; ${needs(unit, 'further unit')}`;
  return { service, units, furtherUnits, why: `${start}; ${beyond}.` };
}

function needs({ minutes, unitFrom }: UnitOfTime, noun: string): string {
  return `a ${noun} of ${minutes} minutes needs ${unitFrom}`;
}

function unitsNeeded(service: Service): CountedService {
  return answer(service, null, `${service.code} does not count the minutes of a visit: send its units.`);
}

function answer(service: Service, units: number | null, why: string): CountedService {
  return { service, units, furtherUnits: 0, why };
}
