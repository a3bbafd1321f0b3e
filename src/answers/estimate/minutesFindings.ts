import type { Assumption } from '../assumption.ts';
import type { Alert } from '../../checks/alert.ts';
import { isPooled } from '../../pricing/units/clock.ts';
import { clockOf, tieAssumptions } from '../units/timedCodes.ts';
import type { UnitRule } from '../../pricing/units/unitsFromMinutes.ts';
import type { CountedDay, Position } from './countLines.ts';

const UNITS_RULES = {
  cms: 'Medicare Claims Processing Manual ch.5 s.20.2',
  midpoint: 'CPT, time: a unit is attained when its midpoint is passed',
} as const satisfies Record<UnitRule, string>;

/** The rule that minutes were counted by. */
export function unitsRule({ unitRule }: CountedDay): string {
  return UNITS_RULES[unitRule];
}

const ASSISTANT_RULE = '42 USC 1395m(v); CY2022 physician fee schedule rule, 86 FR 64996';

/** What was decided for the biller while minutes became units. */
export function minutesAssumptions({ minutes, positions }: CountedDay): Assumption[] {
  return tieAssumptions(minutes, (line) => positions[line]?.line.code ?? '');
}

/** What a person should look at before the claim: units that the minutes do not support, and close calls. */
export function minutesAlerts(day: CountedDay): Alert[] {
  return [...unsupportedUnits(day), ...closeCalls(day)];
}

function closeCalls(day: CountedDay): Alert[] {
  const { minutes, positions } = day;
  return minutes.findings.flatMap((finding): Alert[] => {
    const position = positions[finding.line];
    if (position?.list !== 'lines') return [];
    const line = position.index;
    if (finding.kind === 'further-minutes-not-sent') {
      const message = `${position.line.code} covers the first minutes only: ${finding.minutes} minutes more belong to its add-on code, which is not on the visit.`;
      return [{ code: 'further-minutes-not-sent', severity: 'warning', line, message, cite: unitsRule(day) }];
    }
    const message = `CMS has two ways of taking 10% of a service, and they disagree here: by percent the unit is the ${finding.byPercent}'s (used), by the simple way the ${finding.bySimple}'s.`;
    return [{ code: 'assistant-ten-percent', severity: 'warning', line, message, cite: ASSISTANT_RULE }];
  });
}

/** Where a line gives both, its units are priced and its minutes only checked, by the payer's rule. */
function unsupportedUnits(day: CountedDay): Alert[] {
  return day.unitRule === 'cms' ? unsupportedInPools(day) : unsupportedOnLines(day);
}

/** Each code by itself: nothing is pooled. */
function unsupportedOnLines(day: CountedDay): Alert[] {
  return day.positions.flatMap(({ list, index, line }, order): Alert[] => {
    const counted = day.minutes.lines[order];
    if (list !== 'lines' || line.units === undefined || counted?.kind !== 'counted') return [];
    if (!isTimed({ list, index, line })) return [];
    if (counted.units === line.units) return [];
    return [unsupported(day, index, minutesOf(line), counted.units, line.units)];
  });
}

/** The pool's units against those billed. */
function unsupportedInPools(day: CountedDay): Alert[] {
  const { minutes, positions } = day;
  return minutes.pools.flatMap(({ discipline, minutes: pooled, units }): Alert[] => {
    const members = positions.filter(
      (position) => disciplineOf(position) === discipline && isTimed(position),
    );
    const first = members.find(({ line, list }) => line.units !== undefined && list === 'lines');
    const billed = members.reduce((sum, { line }) => sum + (line.units ?? 0), 0);
    if (!first || members.some(({ line }) => line.units === undefined) || billed === units) return [];
    return [unsupported(day, first.index, pooled, units, billed)];
  });
}

function unsupported(day: CountedDay, line: number, minutes: number, units: number, billed: number): Alert {
  const message = `${minutes} timed minutes support ${units} ${units === 1 ? 'unit' : 'units'}; ${billed} ${billed === 1 ? 'is' : 'are'} billed.`;
  const code = billed > units ? 'units-over-minutes' : 'units-under-minutes';
  return { code, severity: billed > units ? 'error' : 'info', line, message, cite: unitsRule(day) };
}

function minutesOf({ minutes = 0 }: Position['line']): number {
  return typeof minutes === 'number' ? minutes : minutes.therapist + minutes.assistant;
}

function disciplineOf({ line }: Position): string | null {
  return (['GP', 'GO', 'GN'] as const).find((each) => line.modifiers.includes(each)) ?? null;
}

function isTimed({ line }: Position): boolean {
  const clock = clockOf(line.code);
  return clock !== undefined && isPooled(clock);
}
