import type { Assumption } from '../assumption.ts';
import type { Alert } from '../../checks/alert.ts';
import { isPooled } from '../../pricing/units/clock.ts';
import { clockOf, tieAssumptions } from '../units/timedCodes.ts';
import type { CountedDay, Position } from './countLines.ts';

export const UNITS_RULE = 'Medicare Claims Processing Manual ch.5 s.20.2';
const ASSISTANT_RULE = '42 USC 1395m(v); CY2022 physician fee schedule rule, 86 FR 64996';

/** What was decided for the biller while minutes became units. */
export function minutesAssumptions({ minutes, positions }: CountedDay): Assumption[] {
  return tieAssumptions(minutes, (line) => positions[line]?.line.code ?? '');
}

/** What a person should look at before the claim: units that the minutes do not support, and close calls. */
export function minutesAlerts(day: CountedDay): Alert[] {
  return [...unsupportedUnits(day), ...closeCalls(day)];
}

function closeCalls({ minutes, positions }: CountedDay): Alert[] {
  return minutes.findings.flatMap((finding): Alert[] => {
    const position = positions[finding.line];
    if (position?.list !== 'lines') return [];
    const line = position.index;
    if (finding.kind === 'further-minutes-not-sent') {
      const message = `${position.line.code} covers the first minutes only: ${finding.minutes} minutes more belong to its add-on code, which is not on the visit.`;
      return [{ code: 'further-minutes-not-sent', severity: 'warning', line, message, cite: UNITS_RULE }];
    }
    const message = `CMS has two ways of taking 10% of a service, and they disagree here: by percent the unit is the ${finding.byPercent}'s (used), by the simple way the ${finding.bySimple}'s.`;
    return [{ code: 'assistant-ten-percent', severity: 'warning', line, message, cite: ASSISTANT_RULE }];
  });
}

/** Where a line gives both, its units are priced and its minutes only checked: the pool's units against those billed. */
function unsupportedUnits({ minutes, positions }: CountedDay): Alert[] {
  return minutes.pools.flatMap(({ discipline, minutes: pooled, units }): Alert[] => {
    const members = positions.filter(
      (position) => disciplineOf(position) === discipline && isTimed(position),
    );
    const first = members.find(({ line, list }) => line.units !== undefined && list === 'lines');
    const billed = members.reduce((sum, { line }) => sum + (line.units ?? 0), 0);
    if (!first || members.some(({ line }) => line.units === undefined) || billed === units) return [];
    const message = `${pooled} timed minutes support ${units} ${units === 1 ? 'unit' : 'units'}; ${billed} ${billed === 1 ? 'is' : 'are'} billed.`;
    const code = billed > units ? 'units-over-minutes' : 'units-under-minutes';
    const severity = billed > units ? 'error' : 'info';
    return [{ code, severity, line: first.index, message, cite: UNITS_RULE }];
  });
}

function disciplineOf({ line }: Position): string | null {
  return (['GP', 'GO', 'GN'] as const).find((each) => line.modifiers.includes(each)) ?? null;
}

function isTimed({ line }: Position): boolean {
  const clock = clockOf(line.code);
  return clock !== undefined && isPooled(clock);
}
