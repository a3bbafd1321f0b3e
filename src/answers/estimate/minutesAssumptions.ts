import type { Assumption } from '../assumption.ts';
import { tieAssumptions } from '../units/timedCodes.ts';
import type { UnitRule } from '../../pricing/units/unitsFromMinutes.ts';
import type { CountedDay } from './countLines.ts';

const UNITS_RULES = {
  cms: 'Medicare Claims Processing Manual ch.5 s.20.2',
  midpoint: 'CPT, time: a unit is attained when its midpoint is passed',
} as const satisfies Record<UnitRule, string>;

/** The rule that minutes were counted by. */
export function unitsRule({ unitRule }: CountedDay): string {
  return UNITS_RULES[unitRule];
}

/** What was decided for the biller while minutes became units. */
export function minutesAssumptions({ minutes, positions }: CountedDay): Assumption[] {
  return tieAssumptions(minutes, (line) => positions[line]?.line.code ?? '');
}
